import type { AskView } from '../../core/present/quizView';
import { button } from '../dom/button';
import { element } from '../dom/element';
import type { PageContext } from '../page';

/** A form with its actions; Enter in any of its fields submits. */
export function answerForm(view: AskView, { sends }: PageContext, submit: () => void, ...children: readonly Node[]): HTMLFormElement {
  const unknown = button({
    id: 'unknown',
    label: 'Don’t know',
    press: sends({ kind: 'unknown', sequence: view.sequence }),
  });
  const check = button({ id: 'check', label: 'Check answer', key: 'Enter', primary: true });
  const form = element('form', { novalidate: true }, ...children, element('div', { class: 'actions' }, check, unknown));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return form;
}
