import type { Notebook } from '../notebook/notebook';
import type { QuestionBank } from './questionBank';
import type { QuizScope } from './scope';
import { factsIn } from './scopeFacts';

/**
 * Whether there is anything to ask on a scope, now or later. Stops at the first fact that can be asked,
 * which is nearly always the first one: cheap enough for a hover.
 */
export function canQuiz(scope: QuizScope, notebook: Notebook, bank: QuestionBank): boolean {
  return factsIn(scope, notebook).some((noted) => bank.asks(noted));
}
