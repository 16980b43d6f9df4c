import type { StartRow } from '../../core/present/quizView';
import { element, spoken } from '../dom/element';
import type { PageContext } from '../page';

/** Lines that each start a quiz; `recall` with how much of each is remembered, where anything is known of it. */
export function drawRows(rows: readonly StartRow[], kind: 'recall' | 'simple', { sends }: PageContext): HTMLElement {
  return element('ul', { class: 'rows' }, ...rows.map((row) => element('li', {}, drawRow(row, kind, sends))));
}

function drawRow({ scope, label, detail, recall }: StartRow, kind: 'recall' | 'simple', sends: PageContext['sends']): HTMLElement {
  const row = element(
    'button',
    { type: 'button', class: kind === 'simple' ? 'row row-simple' : 'row', 'data-id': `row-${scope}` },
    element('span', { class: 'row-label' }, label),
    element('span', { class: 'quiet' }, detail),
    ...(kind === 'simple' ? [] : recallCells(recall)),
  );
  row.addEventListener('click', sends({ kind: 'start', scope }));
  return row;
}

function recallCells(recall: number | undefined): HTMLElement[] {
  if (recall === undefined) {
    return [element('span', { class: 'no-bar' }), element('span', { class: 'number quiet' }, spoken('not asked yet'), element('span', { 'aria-hidden': 'true' }, '–'))];
  }
  const percent = `${String(recall)}%`;
  return [bar(recall), element('span', { class: 'number' }, spoken('recall '), percent)];
}

/** @param percent 0 to 100; always beside the number in words, so it is not told twice */
export function bar(percent: number): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' }, element('span'));
  made.style.setProperty('--part', `${String(percent)}%`);
  return made;
}
