function focusedId(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-id]')?.dataset['id'];
}

function controlById(id: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-id]')].find((each) => each.dataset['id'] === id);
}

/**
 * What has the focus, to be given it back after the page was drawn anew; a text field with its cursor.
 * @returns gives the same control, found by its `data-id`, where it is still there
 */
export function rememberFocus(): () => HTMLElement | undefined {
  const id = focusedId();
  const { activeElement } = document;
  const field = activeElement instanceof HTMLInputElement && activeElement.type === 'text' ? activeElement : undefined;
  const [start, end] = [field?.selectionStart, field?.selectionEnd];
  return () => {
    const control = id === undefined ? undefined : controlById(id);
    if (field && control instanceof HTMLInputElement) control.setSelectionRange(start ?? null, end ?? null);
    return control;
  };
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
