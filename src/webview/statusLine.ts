import { element } from './dom/element';

/** Milliseconds. A region that is filled while the page changes around it is often not heard. */
const AFTER_DRAWING = 100;

/** The one line that a screen reader speaks without a change of focus. */
export class StatusLine {
  readonly node = element('p', { class: 'visually-hidden', role: 'status', 'aria-live': 'polite' });
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    clearTimeout(this.#timer);
    // Emptied first, so that the same words are heard a second time.
    this.node.textContent = '';
    this.#timer = setTimeout(() => {
      this.node.textContent = text;
    }, AFTER_DRAWING);
  }
}
