/** Words whose answers are kept: more distinct ones than a note has. */
const KEPT = 20_000;

/** Answers of a function of words: notes say the same ones again and again. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    let found = kept.get(word);
    if (found === undefined) {
      found = answer(word);
      if (kept.size === KEPT) kept.clear();
      kept.set(word, found);
    }
    return found;
  };
}
