import type { Quantity } from '../../facts/fact';
import { contentWords, wordCount } from '../language/contentWords';
import { numberText, quantityText, unitText } from '../language/quantityText';
import { BLANK, type ChoiceQuestion, type Question, type TypedQuestion } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { clozeStem } from './cloze';
import { baseOf } from './draft';
import type { Generator } from './generator';
import { isAskable, isDetermined, numberOptions } from './numberOptions';
import { rankOf } from './rank';
import { isWorthChoosing } from './worthChoosing';

/** More numbers than this, and the statement is a table. */
const MOST_NUMBERS = 3;
const LONGEST = 30;

/** `NAT Gateway scales up to ____ Gbps`: a number in its sentence, as choice and as typed answer. */
export const numberCloze: Generator = {
  template: 'number',
  make(view, index) {
    const { fact } = view.noted;
    if (fact.cells !== undefined || fact.quantities.length > MOST_NUMBERS || !isWorthChoosing(view)) return [];
    const asked = mostTelling(fact.quantities.filter(isAskable), view);
    return asked === undefined ? [] : [...choice(view, asked, index), ...typed(view, asked)];
  },
};

/** A bound says more than a bare number, and the far end of a range more than the near one. */
function mostTelling(quantities: readonly Quantity[], view: FactView): Quantity | undefined {
  const fit = quantities.filter((each) => isDetermined(each, view.noted.fact));
  return fit.find(({ bound }) => bound === 'maximum') ?? fit.find(({ bound }) => bound === 'default') ?? fit[0];
}

function choice(view: FactView, asked: Quantity, index: QuizIndex): Question[] {
  const whole = asked.dimension === 'count' ? BLANK + view.noted.fact.text.slice(asked.numberEnd, asked.end) : BLANK;
  const stem = clozeStem(view, asked, whole);
  if (stem === undefined || !isEnough(stem)) return [];
  const { options, invented } = numberOptions(view, asked, index);
  const draft: Omit<ChoiceQuestion, 'rank'> = { ...baseOf(view, 'number'), form: 'choice', stem, options, ordered: true };
  return [{ ...draft, rank: rankOf(0.72 - small(asked), draft, view, { invented }) }];
}

function typed(view: FactView, asked: Quantity): Question[] {
  const unit = asked.dimension === 'count' ? view.noted.fact.text.slice(asked.numberEnd, asked.end) : asked.unit === '%' ? '%' : ` ${unitText(asked.unit, 2)}`;
  const stem = clozeStem(view, asked, `${BLANK}${unit}`);
  if (stem === undefined || !isEnough(stem)) return [];
  const text = asked.dimension === 'count' ? numberText(asked.value) : quantityText(asked.value, asked.unit, asked.dimension);
  const expected = { kind: 'quantity', text, dimension: asked.dimension, value: asked.value, unit: asked.dimension === 'count' ? '' : asked.unit } as const;
  const draft: Omit<TypedQuestion, 'rank'> = { ...baseOf(view, 'numberTyped'), form: 'typed', stem, expected };
  return [{ ...draft, rank: rankOf(0.71 - small(asked), draft, view) }];
}

/** Small counts are guessed from the sentence. */
function small({ value, dimension }: Quantity): number {
  return dimension === 'count' && value <= 2 ? 0.06 : 0;
}

function isEnough(stem: string): boolean {
  return contentWords(stem).size >= 4 && wordCount(stem) <= LONGEST;
}
