/** Whole numbers in the order in which they were added: four bytes each, where an array takes eight and more while it grows. */
export class IntList {
  #items = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Undefined behind the end. */
  at(index: number): number | undefined {
    return index < this.#length ? this.#items[index] : undefined;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = item;
  }
}
