import type { QuizView } from '../core/present/quizView';

/** Two views with the same identity are one page whose details changed: focus and scroll position stay. */
export function pageIdentity(view: QuizView): string {
  switch (view.page) {
    case 'reading':
    case 'start':
    case 'summary':
      return view.page;
    case 'empty':
      return `${view.page} ${view.reason}`;
    case 'ask':
    case 'grade':
    case 'leftOut':
      return `${view.page} ${String(view.sequence)}`;
    case 'answered':
      return `${view.page} ${String(view.sequence)} ${view.save.kind === 'failed' ? 'not saved' : ''}`;
  }
}
