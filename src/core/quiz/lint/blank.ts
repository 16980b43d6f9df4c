import { isStopWord, wordCount } from '../language/contentWords';
import { BLANK } from '../question';
import { answerText, saysPhrase } from './answer';
import { isBareNumber } from './bareNumber';
import type { Rule } from './finding';

/** R15: a blank has one filling, and it is worth filling in. */
export const blank: Rule = {
  id: 'R15',
  severity: 'error',
  check(question, { view, index }) {
    const found: string[] = [];
    const blanks = question.stem.split(BLANK).length - 1;
    if (blanks > 1) found.push('The stem has two blanks: keep one.');
    if (question.form === 'recall') return found;
    const answer = answerText(question);
    if (blanks === 1 && saysPhrase(question.stem, answer)) found.push(`“${answer}” still stands in the stem: blank it everywhere or ask something else.`);
    if (question.form === 'typed' && isTrivial(answer, question.expected.kind === 'term' && question.expected.entity === undefined)) {
      found.push(`“${answer}” is no answer to type: it is a word of every sentence, or one or two characters.`);
    }
    if (isBareNumber(question, view)) found.push(`Nobody says what “${answer}” counts: put its unit or noun into the stem.`);
    if (blanks === 1 && index.sameFrame(view, answer)) found.push('Another note fills the same frame differently: say what tells the two apart.');
    if (blanks === 1 && wordCount(question.stem.replace(BLANK, '')) < 4) found.push('Too little is left around the blank to know what fills it.');
    return found;
  },
};

function isTrivial(answer: string, plain: boolean): boolean {
  if (/^\d/.test(answer)) return false;
  return plain && (answer.length <= 2 || isStopWord(answer));
}
