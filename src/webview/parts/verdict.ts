import type { Verdict } from '../../core/present/quizView';
import { element } from '../dom/element';
import { icon } from '../dom/icon';

const ICONS = {
  right: { name: 'pass', class: 'icon-right' },
  nearly: { name: 'warning', class: 'icon-near' },
  wrong: { name: 'error', class: 'icon-wrong' },
  graded: { name: 'pass', class: 'icon-graded' },
} as const;

/** Takes the place of the hint, so that nothing moves. */
export function drawVerdict({ kind, heading, detail }: Verdict): { readonly line: HTMLElement; readonly heading: HTMLElement } {
  const title = element('h2', { tabindex: '-1', 'data-id': 'verdict' }, icon(ICONS[kind].name, ICONS[kind].class), heading);
  return { line: element('div', { class: 'verdict' }, title, element('p', { class: 'quiet' }, detail)), heading: title };
}
