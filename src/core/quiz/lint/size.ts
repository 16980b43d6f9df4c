import type { Fact } from '../../facts/fact';
import { wordCount } from '../language/contentWords';
import type { Question } from '../question';
import { answerText } from './answer';
import type { LintContext, Rule } from './finding';

const TYPED = 4;
const OPTION = 14;

/** R0: what has to be typed is short, what has to be weighed is not a text, and what is asked is a part of what is noted. */
export const size: Rule = {
  id: 'R0',
  severity: 'error',
  check(question, context) {
    if (question.form === 'recall') return [];
    const found = longOptions(question).map((text) => `The option “${text}” has more than ${String(OPTION)} words: cut it to the clause that matters, or ask by recall.`);
    if (isName(question)) return found;
    const answer = answerText(question);
    const words = sizeOf(question, answer);
    if (question.form === 'typed' && words > TYPED) found.push(`“${answer}” is too long to type: ask by recall, or blank one term of it.`);
    if (isMost(words, question, context)) found.push('The answer is more than half of the line that it comes from: ask by recall.');
    return found;
  },
};

function longOptions(question: Question): string[] {
  return question.form === 'choice' ? question.options.map((option) => option.text).filter((text) => wordCount(text) > OPTION) : [];
}

/** The catalogue knows the answer: a name is as long as it is. */
function isName(question: Question): boolean {
  if (question.form === 'choice') return question.options[0]?.entity !== undefined;
  return question.form === 'typed' && question.expected.kind === 'term' && question.expected.entity !== undefined;
}

/** A number is one word with its unit, as it would be in `15min`. */
function sizeOf(question: Question, answer: string): number {
  const isQuantity = question.form === 'choice' ? question.options[0]?.measure !== undefined : question.form === 'typed' && question.expected.kind === 'quantity';
  return isQuantity ? 1 : wordCount(answer);
}

/** Against all that stands in the cited lines: the statement, and others where the lines hold more than one. */
function isMost(words: number, question: Question, { view }: LintContext): boolean {
  const { fact: asked } = view.noted;
  // A row is shown with the headers of its columns, which its line does not hold.
  const line = wordCount(asked.cells === undefined ? question.why : asked.text);
  if (words * 2 <= line) return false;
  const { start, end } = question.source;
  const within = (fact: Fact): boolean => fact.start >= start && fact.end <= end && fact.id !== asked.id;
  const others = view.noted.note.facts.filter(within).reduce((sum, fact) => sum + wordCount(fact.text), 0);
  return words * 2 > line + others;
}
