import type { AskView } from '../../core/present/quizView';
import type { Key } from '../dom/shortcut';
import type { PageContext } from '../page';

/** Keys that every page with a question has. */
export function questionKeys({ sequence, top }: Pick<AskView, 'sequence' | 'top'>, { sends }: PageContext): Readonly<Record<Key, () => void>> {
  return {
    e: sends({ kind: 'open', index: top.note.index }),
    f: sends({ kind: 'flag', sequence }),
    b: sends({ kind: 'bury', sequence }),
    s: sends({ kind: 'suspend', sequence }),
    u: sends({ kind: 'undo', sequence }),
  };
}
