import type { SummaryView } from '../../core/present/quizView';
import { button } from '../dom/button';
import { element } from '../dom/element';
import { drawWords } from '../dom/words';
import type { Page, PageContext } from '../page';
import { bar } from '../parts/rows';
import { sourceLink } from '../parts/source';

/** How the session went. */
export function summaryPage(view: SummaryView, context: PageContext): Page {
  const buttons = view.buttons.map(({ action, label }, place) =>
    button({
      id: action,
      label,
      key: place === 0 ? 'Enter' : undefined,
      primary: place === 0,
      press: context.sends({ kind: action }),
    }),
  );
  const heading = element('h1', { tabindex: '-1', 'data-id': 'summary' }, view.heading);
  const first = (): void => buttons[0]?.click();
  return {
    nodes: [
      element('header', { class: 'page-header' }, heading, element('p', { class: 'quiet' }, view.details.join(' · '))),
      element('div', { class: 'button-row' }, ...buttons),
      ...(view.topics.length === 0 ? [] : [topicTable(view.topics)]),
      ...(view.readAgain.length === 0 ? [] : [readAgain(view.readAgain, context)]),
    ],
    first: heading,
    keys: {
      Enter: first,
      ' ': first,
      u: context.sends({ kind: 'undo', sequence: view.sequence }),
    },
  };
}

function topicTable(topics: SummaryView['topics']): HTMLElement {
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Topic'),
    element('th', { scope: 'col', class: 'num' }, 'Right'),
    element('th', { scope: 'col', class: 'num' }, 'Share'),
    element('td', { class: 'cell-bar' }),
  );
  const rows = topics.map(({ label, right, total }) => {
    const share = total === 0 ? 0 : Math.round((100 * right) / total);
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, label),
      element('td', { class: 'num' }, `${String(right)} of ${String(total)}`),
      element('td', { class: 'num' }, `${String(share)}%`),
      element('td', { class: 'cell-bar', 'aria-hidden': 'true' }, bar(share)),
    );
  });
  const table = element('table', { class: 'table' }, element('thead', {}, head), element('tbody', {}, ...rows));
  return element('section', { class: 'section', 'aria-labelledby': 'by-topic' }, element('h2', { id: 'by-topic' }, 'By topic'), table);
}

function readAgain(items: SummaryView['readAgain'], context: PageContext): HTMLElement {
  const list = element(
    'ul',
    { class: 'reading' },
    ...items.map(({ words, source }) => element('li', {}, element('p', {}, ...drawWords(words)), sourceLink(source, context))),
  );
  return element('section', { class: 'section', 'aria-labelledby': 'read-again' }, element('h2', { id: 'read-again' }, 'Read again'), list);
}
