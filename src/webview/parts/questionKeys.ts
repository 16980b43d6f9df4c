import type { QuizTop } from '../../core/present/quizView';
import type { Key } from '../dom/shortcut';
import type { PageContext } from '../page';

/** Keys that every page with a question has. */
export function questionKeys(top: QuizTop, { sends }: PageContext): Readonly<Record<Key, () => void>> {
  return {
    e: sends({ kind: 'open', index: top.note.index }),
    f: sends({ kind: 'flag' }),
    b: sends({ kind: 'bury' }),
    s: sends({ kind: 'suspend' }),
    u: sends({ kind: 'undo' }),
  };
}
