import { FSRSAlgorithm } from 'ts-fsrs';
import type { Grade } from './event';

/** What FSRS knows of a fact. */
export interface Strength {
  /** Days after which recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** FSRS-6 with its default parameters, in whole days and without fuzz: the same history gives the same schedule everywhere. */
export class Scheduler {
  readonly #fsrs: FSRSAlgorithm;

  /** @param retention wanted recall, above 0 and up to 1 */
  constructor(retention: number) {
    this.#fsrs = new FSRSAlgorithm({ request_retention: retention, enable_fuzz: false, enable_short_term: true });
  }

  /** @param days local days since the answer before; a clock that went back counts as the same day */
  next(before: Strength | undefined, days: number, grade: Grade): Strength {
    return this.#fsrs.next_state(before ?? null, Math.max(0, days), grade);
  }

  /** Predicted recall, 0 to 1. @param days since the last answer; fractions count */
  recall(strength: Strength, days: number): number {
    return this.#fsrs.forgetting_curve(Math.max(0, days), strength.stability);
  }

  /**
   * Whole days until a fact comes back after Hard, Good and Easy. @param elapsed as `days` above
   * A fact that was known for a day or more keeps the grades at least a day apart, as FSRS's own scheduler does;
   * one that is new, learnt again or repeated on the same day does not: a day more would be too long for it.
   */
  days(before: Strength | undefined, elapsed: number, relearning: boolean): readonly [number, number, number] {
    const hard = this.#days(this.next(before, elapsed, 2));
    const good = this.#days(this.next(before, elapsed, 3));
    const easy = this.#days(this.next(before, elapsed, 4));
    if (before === undefined || elapsed <= 0 || relearning) return [hard, good, easy];
    const lower = Math.min(hard, good);
    const middle = Math.max(good, lower + 1);
    return [lower, middle, Math.max(easy, middle + 1)];
  }

  #days(strength: Strength): number {
    return this.#fsrs.next_interval(strength.stability, 0);
  }
}
