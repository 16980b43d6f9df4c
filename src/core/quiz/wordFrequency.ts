import type { FactView } from './factView';

/** In how many facts each word stands. Counting reads every statement. */
export class WordFrequency {
  readonly #facts: number;
  readonly #counts: ReadonlyMap<string, number>;

  /** @param views by fact */
  constructor(views: ReadonlyMap<string, FactView>) {
    this.#facts = Math.max(1, views.size);
    this.#counts = counted(views.values());
  }

  of(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** How much a word tells: high for a word of one fact, near 0 for one of all. */
  weight(word: string): number {
    return Math.log((this.#facts + 1) / (this.of(word) + 0.5));
  }
}

function counted(views: Iterable<FactView>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of views) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
