import type { EntityId } from '../catalog/catalog';
import type { Notebook } from '../notebook/notebook';
import type { QuestionBank } from '../quiz/questionBank';
import type { Session } from '../quiz/session';
import type { ReviewState } from '../review/reviewState';
import type { GroupBy } from './quizView';

/** What the start page is drawn from. */
export interface StartInput {
  readonly notebook: Notebook;
  readonly bank: QuestionBank;
  readonly review: ReviewState;
  /** Milliseconds. */
  readonly now: number;
  /** Minutes east of UTC where the learner is. */
  readonly offset: number;
  readonly newPerDay: number;
  readonly groupBy: GroupBy;
  /** The IaC file in the editor beside the panel, and what it uses. */
  readonly file: { readonly name: string; readonly entities: readonly EntityId[] } | undefined;
  /** A session that was left open, and when. */
  readonly open: { readonly session: Session; readonly time: number } | undefined;
}
