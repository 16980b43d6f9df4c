import type { FactId } from '../facts/fact';
import type { ReviewState } from '../review/reviewState';
import { comesBack } from './durations';

/** How a fact stands with the learner now. */
export type Standing =
  | { readonly kind: 'new' | 'due' | 'suspended' }
  /** Answered before, or put off until tomorrow; `wait` is milliseconds until it comes back. */
  | { readonly kind: 'known'; readonly wait: number };

/** The standing of every fact at one moment. */
export interface Standings {
  of(fact: FactId): Standing;
  /** Predicted chance of recall, 0 to 1; undefined for a fact that was never answered. */
  recall(fact: FactId): number | undefined;
}

const UNSEEN: Standing = { kind: 'new' };

/** @param offset minutes east of UTC where the learner is */
export function standingsAt(review: ReviewState, now: number, offset: number): Standings {
  return {
    of(fact) {
      if (review.isUntouched(fact)) return UNSEEN;
      const { suspended, buriedUntil } = review.marks(fact);
      if (suspended) return { kind: 'suspended' };
      if (buriedUntil > now) return { kind: 'known', wait: Math.max(buriedUntil - now, review.wait(fact, now, offset)) };
      if (!review.memory(fact)) return { kind: 'new' };
      return review.isDue(fact, now) ? { kind: 'due' } : { kind: 'known', wait: review.wait(fact, now, offset) };
    },
    recall: (fact) => (review.isUntouched(fact) ? undefined : review.recall(fact, now)),
  };
}

/** `due`, `new`, `in 9 days`, `suspended`. */
export function standingWords(standing: Standing): string {
  return standing.kind === 'known' ? comesBack(standing.wait) : standing.kind;
}
