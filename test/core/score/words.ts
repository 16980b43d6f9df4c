/** The words of a text in lower case, without punctuation and markup. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of `words` that also stand in `others`, each as often as there: 1 where all do, and of no words at all. */
export function shareIn(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) found++;
    left.set(word, count - 1);
  }
  return found / words.length;
}

/** A shorter label may leave out this share of the longer one's words, and no more. */
const LEAST_OF_LABEL = 0.6;

/** Whether two labels name the same: equal but for case and punctuation, or one holds most of the other, in one piece. */
export function labelsAgree(one: string, other: string): boolean {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (short.join('') === long.join('')) return true;
  if (short.length === 0 || short.length < long.length * LEAST_OF_LABEL) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
