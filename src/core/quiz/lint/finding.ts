import type { Question } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';

/** What is wrong with a question, what to do instead. */
export interface Finding {
  /** `R1`. */
  readonly rule: string;
  /** An error keeps the question from being shown, a warning lowers its rank. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface LintContext {
  readonly view: FactView;
  readonly index: QuizIndex;
}

/** One rule of the published list: a message for every flaw that it sees. */
export interface Rule {
  readonly id: string;
  readonly severity: Finding['severity'];
  check(question: Question, context: LintContext): readonly string[];
}
