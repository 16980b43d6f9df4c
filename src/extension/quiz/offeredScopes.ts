import type { QuizView } from '../../core/present/quizView';

/** What a quiz can be started on from a page: a message that names anything else was not made by its buttons. */
export function offeredScopes(view: QuizView): ReadonlySet<string> {
  if (view.page !== 'start') return new Set();
  return new Set([...view.buttons, ...view.rows, ...view.practice].map(({ scope }) => scope));
}
