import type { ReadingView } from '../../core/present/quizView';
import { element } from '../dom/element';
import type { Page } from '../page';

export function readingPage({ done, total, facts }: ReadingView): Page {
  const notes = total === 0 ? 'Looking for notes' : `${String(done)} of ${String(total)} notes · ${String(facts)} facts so far`;
  return {
    nodes: [
      element('header', { class: 'page-header' }, element('h1', {}, 'Reading your notes'), element('p', { class: 'quiet', id: 'reading' }, notes)),
      element('progress', {
        class: 'progress progress-plain',
        // Without a value it only says that something is going on.
        value: total === 0 ? undefined : String(done),
        max: total === 0 ? undefined : String(total),
        'aria-labelledby': 'reading',
      }),
    ],
    first: undefined,
    keys: {},
  };
}
