import { foldedLine } from '../foldedText';
import type { ChoiceQuestion, Question } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { namedIn, statementDistractors } from './distractors';
import { baseOf, plainOption } from './draft';
import type { Generator } from './generator';
import { isDefinition } from './isDefinition';
import { optionText } from './options';
import { rankOf } from './rank';

/** `Which of these best describes NAT Gateway?`: a definition, among those of its neighbors. */
export const describes: Generator = {
  template: 'definition',
  make: (view, index) => (isDefinition(view) ? statementChoice(view, index, 'definition', 0.76) : []),
};

/** `Which of these is true of NAT Gateway?`: a statement, among statements about its neighbors. */
export const trueOf: Generator = {
  template: 'trueOf',
  make: (view, index) => (isDefinition(view) ? [] : statementChoice(view, index, 'trueOf', 0.68)),
};

function statementChoice(view: FactView, index: QuizIndex, template: string, prior: number): Question[] {
  const { subject, predicate } = view;
  if (subject.broad) return [];
  const text = optionText(view);
  if (text === undefined || namedIn(foldedLine(text), subject)) return [];
  const { options, distance } = statementDistractors(view, optionText, index);
  const stem = predicate.kind === 'noun' ? `Which of these best describes ${subject.name}?` : `Which of these statements is true of ${subject.name}?`;
  const draft: Omit<ChoiceQuestion, 'rank'> = {
    ...baseOf(view, template),
    form: 'choice',
    stem,
    options: [plainOption(text), ...options],
    ordered: false,
  };
  return [{ ...draft, rank: rankOf(prior, draft, view, { distance }) }];
}
