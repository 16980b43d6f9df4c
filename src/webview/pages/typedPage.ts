import type { AskView } from '../../core/present/quizView';
import { LONGEST_ANSWER } from '../../protocol/messages';
import { element } from '../dom/element';
import type { Page, PageContext } from '../page';
import { answerForm } from '../parts/answerForm';
import { questionKeys } from '../parts/questionKeys';
import { quizTop } from '../parts/quizTop';
import { stemHeading } from '../parts/stem';

const HINT = 'Small slips in spelling are forgiven; wrong numbers are not.';

/** A few words to be typed. */
export function typedPage(view: AskView, context: PageContext): Page {
  const { draft, say, send } = context;
  const { sequence } = view;
  const hint = element('p', { class: 'hint', id: 'hint' }, HINT);
  const field = element('input', {
    id: 'typed',
    type: 'text',
    'data-id': 'typed',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: String(LONGEST_ANSWER),
    'aria-describedby': 'hint',
  });
  field.value = draft.read(sequence).typed;
  field.addEventListener('input', () => {
    draft.write({ sequence, chosen: undefined, typed: field.value });
    hint.textContent = HINT;
  });
  const check = (): void => {
    if (field.value.trim() !== '') return send({ kind: 'type', sequence, text: field.value });
    hint.textContent = 'Type an answer first.';
    say(hint.textContent);
    field.focus();
  };
  const form = answerForm(
    view,
    context,
    check,
    element('div', { class: 'question' }, stemHeading(view.stem)),
    element('div', { class: 'field' }, element('label', { for: 'typed' }, 'Your answer'), field),
    hint,
  );
  return {
    nodes: [quizTop(view, context), form],
    first: field,
    keys: { ...questionKeys(view, context), Enter: check },
  };
}
