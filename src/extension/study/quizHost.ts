import type { QuizScope } from '../../core/quiz/scope';

/** The quiz panel, as far as commands know it. */
export interface QuizHost {
  /** Shows the start page, or the quiz that is open. */
  open(): Promise<void>;
  /** Begins a quiz on what the scope says. */
  start(scope: QuizScope): Promise<void>;
  /** Takes back the last answer of the quiz in view; false where there is none. */
  undo(): Promise<boolean>;
}
