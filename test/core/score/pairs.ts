/**
 * Pairs as many of the left with one of their candidates as can be, each candidate with one at most (augmenting paths,
 * as Kuhn has it). Where a choice is left, the earlier candidate wins.
 * @param candidates indices on the right, by index on the left, best first
 * @returns index on the left by index on the right
 */
export function pairUp(candidates: readonly (readonly number[])[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const place = (left: number, seen: Set<number>): boolean => {
    for (const right of candidates[left] ?? []) {
      if (seen.has(right)) continue;
      seen.add(right);
      const holder = pairs.get(right);
      if (holder !== undefined && !place(holder, seen)) continue;
      pairs.set(right, left);
      return true;
    }
    return false;
  };
  candidates.forEach((_, left) => place(left, new Set()));
  return pairs;
}
