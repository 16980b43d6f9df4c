import type { Ratio } from './miss';
import type { Score } from './score';

/** What must hold of the score, so that Cribsheet reads notes about as a careful human does. */
export interface Threshold {
  readonly name: string;
  readonly value: (score: Score) => Ratio;
  /** In percent. */
  readonly percent: number;
  readonly bound: 'at least' | 'at most';
}

export const THRESHOLDS: readonly Threshold[] = [
  { name: 'topics recall', value: ({ topics }) => topics.recall, percent: 98, bound: 'at least' },
  { name: 'topics precision', value: ({ topics }) => topics.precision, percent: 90, bound: 'at least' },
  { name: 'right parent', value: ({ topics }) => topics.parents, percent: 95, bound: 'at least' },
  { name: 'right entity', value: ({ topics }) => topics.entities, percent: 97, bound: 'at least' },
  { name: 'facts recall', value: ({ facts }) => facts.recall, percent: 95, bound: 'at least' },
  { name: 'non-facts asked', value: ({ facts }) => facts.askedWrongly, percent: 1, bound: 'at most' },
];

/** Whether a score meets a threshold; one over nothing does not. */
export function meets(score: Score, { value, percent, bound }: Threshold): boolean {
  const { right, of } = value(score);
  if (of === 0) return false;
  // Whole numbers, so that 95 % of 20 is 19 to the last bit.
  return bound === 'at least' ? right * 100 >= percent * of : right * 100 <= percent * of;
}
