/** Milliseconds that work may go on in one piece: half of what a drawn frame has. */
const LONGEST = 8;

/** Lets everything else of the extensions have its turn where work would go on for long. */
export class Turns {
  #since = performance.now();

  async pass(): Promise<void> {
    if (performance.now() - this.#since < LONGEST) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
