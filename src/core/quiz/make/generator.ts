import type { Question } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';

/** One way of turning a fact into questions. What it makes still has to pass the linter. */
export interface Generator {
  readonly template: string;
  make(view: FactView, index: QuizIndex): readonly Question[];
}
