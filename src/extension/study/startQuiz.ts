import type { Disposable } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { QuizHost } from './quizHost';

/** *Start Quiz*: what is due today. */
export function registerStartQuiz(quiz: QuizHost, guard: Guard): Disposable {
  return guard.command(command.startQuiz, () => quiz.open());
}
