import { countWords, isClause } from '../topics/words';
import { isMereName, MOST_NAME_WORDS } from './names';
import type { Part } from './part';

/** A sentence that waits for its end: `Can be deployed on:`, `… such as`, `The five pillars are —`. */
const UNENDED =
  /\b(?:on|to|with|of|for|by|from|in|via|as|the|a|an|is|are|be|and|or|if|when|include[sd]?|including|contains?|supports?|offers?|provides?|requires?|needs?|has|have|following|allows|can|using|used for|used in|e\.g\.?|like|between)\s*(?:[:—–-]|->|=>|→)?$/i;
/** A mark behind which something must follow. */
const OPEN = /(?:[:—–]|->|=>|→)$/;

/** The end of a line tells whether it is open. */
const TAIL = 30;
/** More items than this are data. Long lists are too long to be asked, but their items are no statements either. */
const MOST_ITEMS = 80;
/** A name with what is said of it in brackets or behind `and` may be longer than a mere name. */
const MOST_WORDS = 6;
/** Where the line above is left open, its items may finish the sentence in so many words. */
const MOST_WORDS_OPEN = 10;

/** Whether a sentence waits for what stands below it, and says nothing without. */
export function isUnended(text: string): boolean {
  const end = text.slice(-TAIL).trimEnd();
  return UNENDED.test(end) || (OPEN.test(end) && /\b(?:following|as follows|these|below)\b/i.test(text));
}

/**
 * Whether a line and the items below it are one statement: the items are short and say nothing alone. Items that state
 * something, that define a term or that have items of their own stay what they are.
 */
export function isListing({ plain, kind, list }: Part): boolean {
  if (list.length < 2 || list.length > MOST_ITEMS || kind === 'row' || countWords(plain.text) > 25) return false;
  const end = plain.text.slice(-TAIL).trimEnd();
  const unended = kind !== 'heading' && UNENDED.test(end);
  const most = unended || (kind !== 'heading' && OPEN.test(end)) ? MOST_WORDS_OPEN : MOST_WORDS;
  return list.every((item) => item.list.length === 0 && isListed(item, most, unended)) && list.some((item) => item.plain.text !== '');
}

/** @param unended whether the line above waits for its end, which may then deny or limit something */
function isListed({ plain, lead }: Part, most: number, unended: boolean): boolean {
  if (plain.text === '') return true;
  const bare = plain.text.replace(/\s*\([^()]*\)/g, '').replace(/[.,;]+$/, '');
  const words = countWords(bare);
  if (words > most) return false;
  if (words <= MOST_NAME_WORDS && isMereName(bare)) return true;
  if (lead !== undefined && lead.body < plain.text.length) return false;
  return !/[.!?;|] |\d/.test(bare) && (unended || !SAYS.test(bare)) && !isClause(bare);
}

/** What makes a statement of a few words. */
const SAYS = /\b(?:not|no|never|only|always|must|cannot|can['’]t|without)\b|(?:->|=>|→| = |: )/i;
