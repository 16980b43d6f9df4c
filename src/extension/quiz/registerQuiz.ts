import { Disposable, window, workspace, type WebviewPanel } from 'vscode';
import { quizPanel } from '../ids';
import { registerMenu } from './menuCommands';
import { Quiz, type QuizDeps } from './quiz';

export interface QuizFeature extends Disposable {
  readonly quiz: Quiz;
}

/** The quiz panel: brought back after a reload of the window, and kept up to date with notes, reviews and settings. */
export function registerQuiz(deps: QuizDeps): QuizFeature {
  const { guard, notes, reviews } = deps;
  const quiz = new Quiz(deps);
  const refresh = (): void => {
    quiz.refresh();
  };
  const disposable = Disposable.from(
    quiz,
    window.registerWebviewPanelSerializer(quizPanel, {
      deserializeWebviewPanel: (panel: WebviewPanel) => quiz.restore(panel),
    }),
    notes.onDidChange(() => {
      quiz.followNotes();
    }),
    notes.onDidChangeState(() => {
      quiz.tellProgress();
    }),
    reviews.onDidChange(refresh),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cribsheet.quiz')) refresh();
    }),
    registerMenu(quiz, guard),
  );
  return { quiz, dispose: () => void disposable.dispose() };
}
