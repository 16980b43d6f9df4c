import type { Why } from '../../core/present/quizView';
import { element } from '../dom/element';
import { drawWords } from '../dom/words';
import type { PageContext } from '../page';
import { notice } from './notice';
import { sourceLink } from './source';

/** The note's own words with their line, and what the catalogue adds. */
export function noteQuote(why: Why, context: PageContext): HTMLElement[] {
  return [
    element('blockquote', { class: 'quote' }, ...why.quote.map((words) => element('p', {}, ...drawWords(words)))),
    element('p', { class: 'quote-source' }, sourceLink(why.source, context), why.path === '' ? '' : ` · ${why.path}`),
    ...why.remarks.map((remark) => notice('info', element('p', {}, remark))),
  ];
}

export function yourNote(why: Why, context: PageContext): HTMLElement {
  return element('section', { class: 'why', 'aria-labelledby': 'why' }, element('h2', { id: 'why' }, 'Your note'), ...noteQuote(why, context));
}
