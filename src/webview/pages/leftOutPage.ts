import type { LeftOutView } from '../../core/present/quizView';
import { button } from '../dom/button';
import { element } from '../dom/element';
import type { Page, PageContext } from '../page';
import { quizTop } from '../parts/quizTop';

/** The fact in question has gone from the note. */
export function leftOutPage(view: LeftOutView, context: PageContext): Page {
  const { sends } = context;
  const press = sends({ kind: 'next', sequence: view.sequence });
  const go = button({ id: 'next', label: 'Continue', key: 'Enter', primary: true, press });
  return {
    nodes: [
      quizTop(view, context),
      element('div', { class: 'question' }, element('h1', { class: 'stem' }, 'The note changed while you read. This question was left out.')),
      element('div', { class: 'actions' }, go),
    ],
    first: go,
    keys: {
      Enter: press,
      ' ': press,
      e: sends({ kind: 'open', index: view.top.note.index }),
      u: sends({ kind: 'undo', sequence: view.sequence }),
    },
  };
}
