import { BLANK, type Question } from '../question';
import type { Rule } from './finding';

const FLAWS: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/\*\*|(?:^|[\s(])__\w|\w__(?:$|[\s).,])|~~|\]\(|!\[|^#{1,6} |(?:^|\s)\*\w+\*(?:\s|$)/, 'Raw Markdown is left in it.'],
  [/<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i, 'HTML is left in it.'],
  [/(?:^|\s)\|{1,2}(?:\s|$)|\|\s*-{2,}/, 'A table’s pipes are left in it.'],
  [/https?:\/\/|\bwww\.\w|\b[\w-]+\.(?:com|org|io|net)\/\w/i, 'It holds an address.'],
  [/\b[\w-]+\.(?:png|jpe?g|gif|svg|webp|pdf)\b/i, 'It holds the name of a picture or file.'],
  [/\b(?:pg|pgs|page|pages)\.? ?\d+/i, 'It holds a page number.'],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{12,}|-----BEGIN |\b(?:password|secret|token)\s*[=:]\s*\S{6,}/i, 'It holds what looks like a secret.'],
  [/[{}]\s*[;,]|\b(?:var|let|const|import|def|function)\s+\w+.*[=({]/, 'It holds code without a fence.'],
];

/** R20: what is shown is prose, without the marks of the note. */
export const markup: Rule = {
  id: 'R20',
  severity: 'error',
  check(question) {
    return shownTexts(question).flatMap((text) => {
      const found = FLAWS.filter(([pattern]) => pattern.test(text)).map(([, message]) => `${message} (“${text.slice(0, 60)}”)`);
      if ((text.split('`').length - 1) % 2 === 1) found.push(`A backtick is never closed. (“${text.slice(0, 60)}”)`);
      return found;
    });
  },
};

/** Whatever a person gets to see, with and behind the question. */
function shownTexts(question: Question): string[] {
  const texts = [question.stem.replaceAll(BLANK, '…'), question.why];
  switch (question.form) {
    case 'choice':
      return [...texts, ...question.options.flatMap(({ text, elsewhere }) => (elsewhere ? [text, elsewhere.text] : [text]))];
    case 'typed':
      return [...texts, question.expected.text];
    case 'recall':
      return question.answer === question.why ? texts : [...texts, question.answer];
  }
}
