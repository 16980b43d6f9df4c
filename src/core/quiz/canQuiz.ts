import type { Notebook } from '../notebook/notebook';
import type { QuestionBank } from './questionBank';
import type { QuizScope } from './scope';
import { factsIn } from './scopeFacts';

/**
 * Whether there is anything to ask on a scope, now or later. As a rule a look at a few facts, cheap enough for a hover;
 * only where recall can ask none of them, at the whole notebook.
 */
export function canQuiz(scope: QuizScope, notebook: Notebook, bank: QuestionBank): boolean {
  return bank.countAsked(factsIn(scope, notebook), 1) > 0;
}
