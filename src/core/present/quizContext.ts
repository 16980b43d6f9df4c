import type { Notebook } from '../notebook/notebook';
import type { ReviewState } from '../review/reviewState';
import type { Words } from '../text/inline';

/** What the pages of a quiz are drawn from, beside the session. */
export interface QuizContext {
  readonly notebook: Notebook;
  readonly review: ReviewState;
  /** Milliseconds. */
  readonly now: number;
  /** Minutes east of UTC where the learner is. */
  readonly offset: number;
  /** How many facts are due now, new ones not counted. */
  readonly due: number;
  /** The statement behind the question in view with the marks of its note; its plain text where this is undefined. */
  readonly quoted?: Words | undefined;
}
