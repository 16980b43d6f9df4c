/** Words that something must follow. */
const WANT_MORE = new Set('to with of for by from and or via as the a an has have which because than include includes including'.split(' '));
/** Words that may end a sentence (`nothing in`, `switched on`), but not behind those of `BEFORE_PLACE`. */
const PLACE = new Set(['in', 'on']);
const BEFORE_PLACE = /\b(?:only|deployed|runs?|available|supported|based|stored|works?|installed|hosted|attached|launched|is|are|be|used|found) (?:on|in)$/i;
const VERB = new Set(['is', 'are', 'was', 'were']);
/** `no matter how big the volume is`, `as fast as the network is`. */
const CLAUSE = /\b(?:how|what|where|who|as|than)\b|[,;:]/i;

/** Whether a sentence stops before its end: `Can be deployed only on`, `The pillars are`, `The rest of the`. */
export function isUnfinished(text: string): boolean {
  const space = text.lastIndexOf(' ');
  if (space < 0) return false;
  const last = text.slice(space + 1).toLowerCase();
  if (WANT_MORE.has(last) || last.endsWith(':') || text.endsWith(' such as')) return true;
  if (PLACE.has(last)) return BEFORE_PLACE.test(text.slice(-40));
  return VERB.has(last) && !CLAUSE.test(text);
}
