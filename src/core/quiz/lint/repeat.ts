import { foldedWords, singular } from '../foldedText';
import { contentWords } from '../language/contentWords';
import { answerText, distractorsOf } from './answer';
import type { Rule } from './finding';

/** From this length on, words with the same beginning are taken for forms of one word: `replicate`, `replication`. */
const STEM = 6;

/** R6: no word of the stem points at the answer alone. */
export const repeat: Rule = {
  id: 'R6',
  severity: 'error',
  check(question) {
    if (question.form === 'recall' || /^[$~]?\d/.test(answerText(question))) return [];
    const stem = [...contentWords(parted(question.stem))];
    const others = new Set(distractorsOf(question).flatMap((option) => foldedWords(parted(option.text)).map(singular)));
    return [...contentWords(parted(answerText(question)))]
      .filter((word) => !/^\d/.test(word) && stem.some((each) => sameWord(each, word)) && ![...others].some((each) => sameWord(each, word)))
      .map((word) => `“${word}” stands in the stem and in the answer alone: ask the other way round, or blank something else.`);
  },
};

/** `CodeArtifact` is artifact as well. */
function parted(text: string): string {
  return `${text} ${text.replace(/([a-z])([A-Z])/g, '$1 $2')}`;
}

function sameWord(a: string, b: string): boolean {
  return a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));
}
