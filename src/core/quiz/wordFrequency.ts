import type { FactView } from './factView';

/** In how many facts each word stands; counted when first asked for, because it reads every statement. */
export class WordFrequency {
  readonly #views: ReadonlyMap<string, FactView>;
  #counts: Map<string, number> | undefined;

  /** @param views by fact */
  constructor(views: ReadonlyMap<string, FactView>) {
    this.#views = views;
  }

  of(word: string): number {
    this.#counts ??= counted(this.#views.values());
    return this.#counts.get(word) ?? 0;
  }

  /** How much a word tells: high for a word of one fact, near 0 for one of all. */
  weight(word: string): number {
    const facts = Math.max(1, this.#views.size);
    return Math.log((facts + 1) / (this.of(word) + 0.5));
  }
}

function counted(views: Iterable<FactView>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of views) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
