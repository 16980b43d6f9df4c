import { element } from './element';

/** A key as `KeyboardEvent.key` names it; letters and digits can be turned off. */
export type Key = string;

/** Whether it is a character, which speech input and typing can hit by mistake: WCAG 2.1.4. */
export function isSingleKey(key: Key): boolean {
  return key.length === 1 && key !== ' ';
}

/** The key as it is printed on a control; those who hear the page get it from `aria-keyshortcuts`. */
export function keyCap(key: Key): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true' }, key === ' ' ? 'Space' : key);
}

/** As `aria-keyshortcuts` spells it. */
export function shortcutName(key: Key): string {
  return key === ' ' ? 'Space' : key;
}
