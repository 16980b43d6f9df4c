import type { AskView } from '../../core/present/quizView';
import { button } from '../dom/button';
import { element } from '../dom/element';
import type { Page, PageContext } from '../page';
import { questionKeys } from '../parts/questionKeys';
import { quizTop } from '../parts/quizTop';
import { stemHeading } from '../parts/stem';

/** A whole statement to be said to oneself, before the look at it. */
export function recallPage(view: AskView, context: PageContext): Page {
  const press = context.sends({ kind: 'show', sequence: view.sequence });
  const show = button({ id: 'show', label: 'Show answer', key: ' ', primary: true, press });
  return {
    nodes: [
      quizTop(view, context),
      element('div', { class: 'question' }, stemHeading(view.stem), element('p', { class: 'hint' }, 'Say it to yourself, then look.')),
      element('div', { class: 'actions' }, show),
    ],
    first: show,
    keys: { ...questionKeys(view, context), Enter: press, ' ': press },
  };
}
