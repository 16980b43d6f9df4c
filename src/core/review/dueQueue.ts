import type { ReviewState } from './reviewState';

export interface DueLimits {
  /** How many facts may be new on one day; those started today count. */
  readonly newPerDay: number;
  /** Minutes east of UTC where the learner is. */
  readonly offset: number;
}

/** What to ask now, in the order to ask it. */
export interface DueQueue {
  /** The least likely to be recalled first. */
  readonly due: readonly string[];
  /** Never answered, in the order given. */
  readonly unseen: readonly string[];
}

/**
 * @param facts ids in the order of the notes, each once
 * @param now milliseconds since 1970
 */
export function dueQueue(facts: Iterable<string>, state: ReviewState, now: number, limits: DueLimits): DueQueue {
  const due: { readonly fact: string; readonly recall: number }[] = [];
  const unseen: string[] = [];
  const room = Math.max(0, limits.newPerDay - state.startedToday(now, limits.offset));
  for (const fact of facts) {
    const recall = state.recall(fact, now);
    if (recall !== undefined) {
      if (state.isDue(fact, now)) due.push({ fact, recall });
    } else if (unseen.length < room && !state.isHidden(fact, now)) unseen.push(fact);
  }
  due.sort((a, b) => a.recall - b.recall);
  return { due: due.map(({ fact }) => fact), unseen };
}
