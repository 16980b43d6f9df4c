import type { AskView } from '../../core/present/quizView';
import type { Words } from '../../core/text/inline';
import { element } from '../dom/element';
import { keyCap } from '../dom/shortcut';
import { drawWords } from '../dom/words';
import type { Page, PageContext } from '../page';
import { answerForm } from '../parts/answerForm';
import { questionKeys } from '../parts/questionKeys';
import { quizTop } from '../parts/quizTop';
import { stemHeading } from '../parts/stem';

/** Choose one. A number chooses, Enter or the same number again checks. */
export function choicePage(view: AskView, context: PageContext): Page {
  const { draft, say, send, singleKeys } = context;
  const { sequence } = view;
  const hint = element('p', { class: 'hint', id: 'hint' }, 'Choose one.');
  const inputs = view.options.map((_, index) => optionInput(index, singleKeys));
  const began = draft.read(sequence).chosen;
  const chosenInput = began === undefined ? undefined : inputs[began];
  if (chosenInput) chosenInput.checked = true;

  const chosen = (): number => inputs.findIndex((input) => input.checked);
  const check = (): void => {
    const option = chosen();
    if (option >= 0) return send({ kind: 'choose', sequence, option });
    hint.textContent = 'Choose an answer first.';
    say(hint.textContent);
    (inputs[0] ?? hint).focus();
  };
  const pick = (index: number): void => {
    const input = inputs[index];
    if (!input) return;
    if (input.checked) return check();
    input.checked = true;
    input.focus();
    keep();
  };
  const keep = (): void => {
    draft.write({ sequence, chosen: chosen(), typed: '' });
    hint.textContent = 'Choose one.';
  };

  const question = element(
    'fieldset',
    { class: 'question', 'aria-describedby': 'hint' },
    element('legend', {}, stemHeading(view.stem)),
    hint,
    element('div', { class: 'options' }, ...inputs.map((input, index) => optionLabel(input, view.options[index] ?? [], index, singleKeys))),
  );
  question.addEventListener('change', keep);
  const digits = Object.fromEntries(inputs.slice(0, 9).map((_, index) => [String(index + 1), () => { pick(index); }]));
  return {
    nodes: [quizTop(view, context), answerForm(view, context, check, question)],
    first: chosenInput ?? inputs[0],
    keys: { ...questionKeys(view, context), ...digits, Enter: check },
  };
}

function optionInput(index: number, singleKeys: boolean): HTMLInputElement {
  return element('input', {
    type: 'radio',
    name: 'answer',
    'data-id': `option-${String(index)}`,
    'aria-keyshortcuts': singleKeys && index < 9 && String(index + 1),
  });
}

function optionLabel(input: HTMLInputElement, words: Words, index: number, singleKeys: boolean): HTMLElement {
  return element(
    'label',
    { class: 'option' },
    input,
    element('span', {}, ...drawWords(words)),
    singleKeys && index < 9 ? keyCap(String(index + 1)) : undefined,
  );
}
