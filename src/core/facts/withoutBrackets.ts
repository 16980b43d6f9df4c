import { countWords } from '../topics/words';

/** Fewer words are no statement. */
const FEWEST_WORDS = 4;

/** What stands in brackets only adds to a statement; but where little else is said it is all. */
export function withoutBrackets(text: string): string {
  if (!text.includes('(')) return text;
  const bare = text.replace(/\s*\([^()]*\)/g, '');
  return countWords(bare) < FEWEST_WORDS ? text : bare;
}
