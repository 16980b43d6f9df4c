import type { Disposable } from 'vscode';

/** Does its work once at the earliest of the times that were asked for, however many asked. */
export class EarliestTimer implements Disposable {
  readonly #work: () => void;
  #next: { readonly timer: ReturnType<typeof setTimeout>; readonly at: number } | undefined;

  constructor(work: () => void) {
    this.#work = work;
  }

  within(milliseconds: number): void {
    const at = performance.now() + milliseconds;
    if (this.#next && this.#next.at <= at) return;
    clearTimeout(this.#next?.timer);
    const timer = setTimeout(() => {
      this.#next = undefined;
      this.#work();
    }, milliseconds);
    this.#next = { timer, at };
  }

  dispose(): void {
    clearTimeout(this.#next?.timer);
    this.#next = undefined;
  }
}
