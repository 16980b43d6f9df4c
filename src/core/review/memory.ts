/** What is known of one fact after all its events; derived, never stored. */
export interface Memory {
  /** FSRS stability in days. */
  readonly stability: number;
  /** FSRS difficulty, 1 to 10. */
  readonly difficulty: number;
  readonly reviews: number;
  readonly lapses: number;
  /** Time of the last answer, milliseconds. */
  readonly last: number;
  /** When it comes back, milliseconds; a due day begins at the learner's rollover hour. */
  readonly due: number;
  /** Whether the last answer was Again. */
  readonly wrongLast: boolean;
}

/** Marks on a fact that are no reviews. */
export interface Marks {
  readonly suspended: boolean;
  readonly flagged: boolean;
  /** Milliseconds until which it is hidden; 0 where it is not. */
  readonly buriedUntil: number;
}
