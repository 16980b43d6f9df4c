import { window, type Disposable } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Reviews } from '../reviews/reviews';
import type { QuizHost } from './quizHost';

/** *Undo Last Answer*: in the quiz, which goes back to the question; without one, the last answer of this window. */
export function registerUndoLastAnswer(quiz: QuizHost, reviews: Reviews, guard: Guard): Disposable {
  return guard.command(command.undoLastAnswer, async () => {
    if (await quiz.undo()) return;
    const undone = await reviews.undoLast();
    await window.showInformationMessage(undone ? 'The last answer was taken back.' : 'There is no answer of this window to take back.');
  });
}
