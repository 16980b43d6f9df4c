import { wordCount } from '../language/contentWords';
import type { Rule } from './finding';

const TYPED = 4;
const OPTION = 14;

/** R0: what has to be typed is short, and what has to be weighed is not a text. */
export const size: Rule = {
  id: 'R0',
  severity: 'error',
  check(question) {
    if (question.form === 'choice') {
      return question.options
        .filter((option) => wordCount(option.text) > OPTION)
        .map((option) => `The option “${option.text}” has more than ${String(OPTION)} words: cut it to the clause that matters, or ask by recall.`);
    }
    if (question.form !== 'typed') return [];
    const { expected, why } = question;
    const words = wordCount(expected.text);
    const known = expected.kind === 'term' && expected.entity !== undefined;
    if (words > TYPED && !known) return [`“${expected.text}” is too long to type: ask by recall, or blank one term of it.`];
    if (!known && expected.kind === 'term' && words * 2 > wordCount(why)) return ['The answer is more than half of the line that it comes from: ask by recall.'];
    return [];
  },
};
