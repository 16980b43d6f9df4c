/** Bits of a hash that are looked at: with some 1,500 words one in forty other words passes by chance. */
const BITS = 16;

/** A quick "no" for words that begin no name: most words of a text are never cut out of it. */
export class FirstWords {
  readonly #known = new Uint8Array(1 << BITS);

  add(word: string): void {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    this.#known[index(hash)] = 1;
  }

  /** Whether the word between two offsets, or its singular, may begin a name; letter case does not count. */
  mayBegin(text: string, start: number, end: number): boolean {
    let hash = 0;
    let before = 0;
    for (let at = start; at < end; at++) {
      before = hash;
      const unit = text.charCodeAt(at);
      hash = mix(hash, unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
    }
    if (this.#known[index(hash)] === 1) return true;
    const last = text.charCodeAt(end - 1) | 0x20;
    if (last !== 0x73) return false;
    return this.#known[index(before)] === 1 || text.slice(end - 3, end).toLowerCase() === 'ies';
  }
}

const mix = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

const index = (hash: number): number => (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
