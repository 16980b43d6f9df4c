import type { Disposable } from 'vscode';

/** Milliseconds over which requests are gathered. */
const GATHER = 100;
/** How much longer than a round the rest after it is, up to a limit: a large note is not checked for each of the others that are being read. */
const REST = 4;
const LONGEST_REST = 2000;

/** Does the same work again when asked: once for all who asked meanwhile, one round at a time, with a rest between rounds. */
export class Rounds implements Disposable {
  readonly #work: () => Promise<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next = 0;
  #running = false;
  #asked = false;
  #disposed = false;

  /** @param work does not reject */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  request(): void {
    if (this.#running) this.#asked = true;
    else if (!this.#disposed) this.#timer ??= setTimeout(() => void this.#round(), Math.max(GATHER, this.#next - performance.now()));
  }

  async #round(): Promise<void> {
    this.#timer = undefined;
    this.#running = true;
    const started = performance.now();
    await this.#work();
    const ended = performance.now();
    this.#next = ended + Math.min(LONGEST_REST, REST * (ended - started));
    this.#running = false;
    const again = this.#asked;
    this.#asked = false;
    if (again) this.request();
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
  }
}
