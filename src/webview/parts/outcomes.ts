import type { Outcome } from '../../core/present/quizView';
import { element, spoken } from '../dom/element';
import { icon } from '../dom/icon';
import { drawWords, wordsText } from '../dom/words';
import type { PageContext } from '../page';
import { sourceLink } from './source';

const LOOKS = {
  right: { class: 'outcome outcome-right', icon: 'pass', said: 'Right: ', tag: 'Right answer' },
  pickedRight: { class: 'outcome outcome-right', icon: 'pass', said: 'Right: ', tag: 'Your answer' },
  pickedWrong: { class: 'outcome outcome-picked-wrong', icon: 'error', said: 'Wrong: ', tag: 'Your answer' },
  other: { class: 'outcome', icon: 'circle', said: undefined, tag: undefined },
} as const;

/** The options where they stood, saying what they are. After a right answer the reasons of the others fold away. */
export function drawOutcomes(outcomes: readonly Outcome[], context: PageContext): HTMLElement[] {
  if (outcomes.length === 0) return [];
  const right = outcomes.some(({ role }) => role === 'pickedRight');
  const reasons = outcomes.filter((outcome) => outcome.because !== undefined);
  const list = element(
    'ol',
    { class: 'options', 'aria-label': 'Options' },
    ...outcomes.map((outcome) => drawOutcome(outcome, right ? undefined : because('p', outcome, context))),
  );
  return right && reasons.length > 0 ? [list, elsewhere(reasons, context)] : [list];
}

function drawOutcome({ words, role }: Outcome, reason: HTMLElement | undefined): HTMLElement {
  const look = LOOKS[role];
  return element(
    'li',
    { class: look.class },
    icon(look.icon),
    element('span', {}, look.said && spoken(look.said), ...drawWords(words)),
    look.tag && element('span', { class: 'tag' }, look.tag),
    reason,
  );
}

function because(tag: 'p' | 'li', { because: reason }: Outcome, context: PageContext, of = ''): HTMLElement | undefined {
  if (!reason) return undefined;
  return element(tag, { class: 'because' }, of, ...drawWords(reason.words), ' ', sourceLink(reason.source, context));
}

function elsewhere(outcomes: readonly Outcome[], context: PageContext): HTMLElement {
  return element(
    'details',
    { class: 'disclosure', 'data-id': 'elsewhere' },
    element('summary', { 'data-id': 'elsewhere-summary' }, icon('chevronRight'), 'Where the others are true'),
    element('ul', {}, ...outcomes.map((outcome) => because('li', outcome, context, `${wordsText(outcome.words)}: `))),
  );
}
