import { countWords, isClause } from '../topics/words';

/** A number, a sign that ties a term to what is said of it, or a word that denies or limits. */
const SAYS = /\d|\s(?:=|->|=>|→|[-–—]|<|>)\s|: |\b(?:not|no|never|only|always|must|without|optional|required)\b/i;
/** Verbs in the third person and participles with what follows them. */
const ACTS = /\b(?:[a-z]{3,}(?:ates|izes|ifies|ains|ows|ides|orts|ires|aces|ives|akes|eeps|ends)|stored|replaced|replaces|kept|used|based|needed|works|goes)\b/;

/** A mere name has no more words than this. */
export const MOST_NAME_WORDS = 3;

/** Whether words name a thing and say nothing: `AWS owned`, `SQS (standard queue only)`, `Data Streams`. */
export function isMereName(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)/g, '').trim();
  const words = countWords(bare);
  return words <= MOST_NAME_WORDS && !saysSomething(bare);
}

/** Whether a few words deny, limit, tie or act, and so are more than a name. */
export function saysSomething(text: string): boolean {
  return SAYS.test(text) || isClause(text) || (text.includes(' ') && ACTS.test(text));
}
