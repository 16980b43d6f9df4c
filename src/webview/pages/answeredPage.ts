import type { AnsweredView, SaveState } from '../../core/present/quizView';
import { button } from '../dom/button';
import { element } from '../dom/element';
import type { Page, PageContext } from '../page';
import { drawCompare } from '../parts/compare';
import { notice } from '../parts/notice';
import { drawOutcomes } from '../parts/outcomes';
import { questionKeys } from '../parts/questionKeys';
import { quizTop } from '../parts/quizTop';
import { stemHeading } from '../parts/stem';
import { drawVerdict } from '../parts/verdict';
import { yourNote } from '../parts/why';

/** What became of the answer, and why. */
export function answeredPage(view: AnsweredView, context: PageContext): Page {
  const verdict = drawVerdict(view.verdict);
  const content = [
    element('div', { class: 'question' }, stemHeading(view.stem), verdict.line),
    ...drawOutcomes(view.outcomes, context),
    ...(view.compare ? [drawCompare(view.compare)] : []),
    yourNote(view.why, context),
  ];
  const top = quizTop(view, context);
  const keys = questionKeys(view, context);
  if (view.save.kind === 'failed') {
    const { strip, retry } = notSaved(view, view.save, context);
    return { nodes: [top, strip, ...content], first: retry, keys: { ...keys, Enter: () => { retry.click(); } } };
  }
  const next = context.sends({ kind: 'next', sequence: view.sequence });
  const go = button({ id: 'next', label: 'Continue', key: 'Enter', primary: true, press: next });
  const others = view.actions.map((action) => actionButton(action, view, context));
  return {
    nodes: [top, ...content, element('div', { class: 'actions' }, go, ...others)],
    first: verdict.heading,
    keys: { ...keys, Enter: next, ' ': next },
  };
}

const LABELS = { guessed: 'I guessed', overrule: 'I was right', undo: 'Undo' } as const;

function actionButton(action: AnsweredView['actions'][number], { sequence }: AnsweredView, { sends, singleKeys }: PageContext): HTMLElement {
  return button({
    id: action,
    label: LABELS[action],
    key: action === 'undo' && singleKeys ? 'u' : undefined,
    press: sends({ kind: action, sequence }),
  });
}

/** No Continue: what is not on the disk may be lost, so the next question waits. */
function notSaved({ sequence }: AnsweredView, { reason }: Extract<SaveState, { kind: 'failed' }>, { sends }: PageContext) {
  const retry = button({
    id: 'retry',
    label: 'Try again',
    key: 'Enter',
    primary: true,
    press: sends({ kind: 'retry', sequence }),
  });
  const log = button({
    id: 'showLog',
    label: 'Show log',
    press: sends({ kind: 'showLog' }),
  });
  const words = element('p', {}, element('strong', {}, 'Not saved.'), ` Your answer could not be written: ${reason}. The next question waits until it is.`);
  return { strip: notice('error', words, element('div', { class: 'button-row' }, retry, log)), retry };
}
