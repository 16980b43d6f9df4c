import { Disposable, window } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Quiz } from './quiz';

/** What *More actions* in the panel offers beside *Undo Last Answer*; from the palette they act on the quiz in view, too. */
export function registerMenu(quiz: Quiz, guard: Guard): Disposable {
  const orSayNone = (done: boolean): unknown => (done ? undefined : window.showInformationMessage('There is no quiz in view.'));
  return Disposable.from(
    guard.command(command.buryFact, async () => orSayNone(await quiz.mark('bury'))),
    guard.command(command.suspendFact, async () => orSayNone(await quiz.mark('suspend'))),
    guard.command(command.endQuiz, async () => orSayNone(await quiz.end())),
    guard.command(command.showQuizKeys, () => orSayNone(quiz.help())),
  );
}
