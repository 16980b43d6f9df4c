/** The `data-id` of what has the focus: it finds the same control on a page drawn anew. */
export function focusedId(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
}

export function controlById(id: string | undefined): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-id]')].find((each) => each.dataset['id'] === id);
}

/** Gives the focus without taking it from another part of the editor: it waits until the panel itself has it. */
export class PanelFocus {
  #waiting: HTMLElement | undefined;

  constructor() {
    window.addEventListener('focus', () => {
      if (document.activeElement === document.body) this.#waiting?.focus({ preventScroll: true });
      this.#waiting = undefined;
    });
  }

  give(target: HTMLElement | undefined): void {
    this.#waiting = document.hasFocus() ? undefined : target;
    if (document.hasFocus()) target?.focus({ preventScroll: true });
  }
}
