import { isSingleKey } from './dom/shortcut';
import type { Page } from './page';

const ACTS_ITSELF = 'button, a[href], summary, select, textarea, input';
const TAKES_TEXT = 'textarea, select, input:not([type="radio"], [type="checkbox"])';

/** Milliseconds after a page has opened in which a press of Enter or Space is the second one for the page before. */
const DOUBLE_PRESS = 300;

/** What keys act on. */
export interface KeyGround {
  readonly page: Page;
  /** When the page opened, on the clock of events. */
  readonly opened: number;
  /** Whether letters and digits without Ctrl or Alt are shortcuts. */
  readonly singleKeys: boolean;
}

/**
 * Does what a key means on this page. Left alone are keys with Ctrl, Alt or Meta, keys in a text field, Enter and Space
 * on controls that act on them, and single keys where the learner has turned them off.
 */
export function pressKey(event: KeyboardEvent, { page, opened, singleKeys }: KeyGround): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : undefined;
  const activates = event.key === 'Enter' || event.key === ' ';
  const forPageBefore = event.repeat || event.timeStamp - opened < DOUBLE_PRESS;
  if (forPageBefore && activates && target?.matches(TAKES_TEXT) !== true) {
    // A key held down or pressed twice must not answer, grade or skip what appears under it.
    event.preventDefault();
    return;
  }
  if (target?.matches(TAKES_TEXT)) {
    if (event.key === 'Escape') leave(target);
    return;
  }
  if (event.repeat || (activates && target?.matches(ACTS_ITSELF))) return;
  const key = event.shiftKey ? event.key : event.key.toLowerCase();
  const act = page.keys[activates ? event.key : key];
  if (!act || (isSingleKey(key) && !singleKeys)) return;
  event.preventDefault();
  act();
}

/** Out of the text field to where single keys work, not to the top of the document. */
function leave(field: Element): void {
  const heading = field.ownerDocument.querySelector<HTMLElement>('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}
