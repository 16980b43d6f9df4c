import { countWords } from '../topics/words';

/** Words that something must follow. */
const WANT_MORE = new Set('and or but via as the a an which because than include includes including'.split(' '));
/** Words that end a relative clause (`a bucket you have no access to`), but not a short sentence. */
const WANT_MORE_EARLY = new Set('of to with for by from has have'.split(' '));
/** A sentence with more words than this may have such a clause. */
const EARLY = 7;
/** `5 Gbps to begin with`, `engines to choose from`, `who can talk to which`. */
const ENDS = /\bto (?:[a-z]+ (?:with|from|for|of)|which)$/i;
/** Clauses that hang on another. */
const HANGS = /^(?:since(?! (?:[a-z]+ )?\d{4}\b)|because|although|even though|whereas)\b[^,]*$/i;
/** Words that may end a sentence (`nothing in`, `switched on`), but not behind those of `BEFORE_PLACE`. */
const PLACE = new Set(['in', 'on']);
const BEFORE_PLACE = /\b(?:only|deployed|runs?|available|supported|based|stored|works?|installed|hosted|attached|launched|is|are|be|used|found) (?:on|in)$/i;
const VERB = new Set(['is', 'are', 'was', 'were']);
/** `no matter how big the volume is`, `as fast as the network is`. */
const CLAUSE = /\b(?:how|what|where|who|as|than)\b|[,;:]/i;

/** Whether a sentence stops before its end: `Can be deployed only on`, `The pillars are`, `The rest of the`. */
export function isUnfinished(text: string): boolean {
  const said = text.replace(/[\s.…]+$/, '');
  const space = said.lastIndexOf(' ');
  if (space < 0) return false;
  const word = said.slice(space + 1);
  const last = word.toLowerCase();
  // `ALL` and `INCLUDE` are names.
  if (word === word.toUpperCase()) return last.endsWith(':');
  if (ENDS.test(said.slice(-40))) return false;
  if (WANT_MORE.has(last) || last.endsWith(':') || said.endsWith(' such as') || HANGS.test(said)) return true;
  if (WANT_MORE_EARLY.has(last)) return countWords(said) <= EARLY;
  if (PLACE.has(last)) return BEFORE_PLACE.test(said.slice(-40));
  return VERB.has(last) && !CLAUSE.test(text);
}
