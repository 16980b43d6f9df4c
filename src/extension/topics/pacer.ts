import type { Disposable } from 'vscode';

/** Milliseconds over which requests are gathered. */
const GATHER = 50;
/** How much longer than the work itself the rest after it is. */
const REST = 8;

/**
 * Does the same work again when asked, but never for more than a small share of the time: what takes long is done
 * less often, so that a notebook of thousands of notes that is just being read is not drawn for each of them.
 */
export class Pacer implements Disposable {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** Soon, once for all who asked. */
  request(): void {
    this.#timer ??= setTimeout(
      () => {
        this.#timer = undefined;
        this.now();
      },
      Math.max(GATHER, this.#next - performance.now()),
    );
  }

  now(): void {
    const started = performance.now();
    this.#work();
    const ended = performance.now();
    this.#next = ended + REST * (ended - started);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
