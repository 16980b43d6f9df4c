import { countWords, isClause } from '../topics/words';
import { announcedBy } from './announced';
import { isMereName, MOST_NAME_WORDS } from './names';
import type { Part } from './part';
import { isDescribed } from './predicates';
import { isTips } from './titles';

/** A sentence that waits for its end: `Can be deployed on:`, `… such as`, `The five pillars are —`. */
const UNENDED =
  /\b(?:on|to|with|of|for|by|from|in|via|as|the|a|an|is|are|be|and|or|if|when|include[sd]?|including|contains?|supports?|offers?|provides?|requires?|needs?|has|have|following(?: [\w-]+){0,4}|either|allows|can|using|used for|used in|e\.g\.?|like|between)\s*(?:[:—–-]|->|=>|→)?$/i;
/** A mark behind which something must follow. */
const OPEN = /(?:[:—–]|->|=>|→)$/;

/** The end of a line tells whether it is open. */
const TAIL = 30;
/** More items than this are data. Long lists are too long to be asked, but their items are no statements either. */
const MOST_ITEMS = 80;
/** A name with what is said of it in brackets or behind `and` may be longer than a mere name. */
const MOST_WORDS = 6;
/** Where the line above is left open, or half the items are mere names, the items may have so many words. */
const MOST_WORDS_OPEN = 10;
/** Where the line above is no sentence without them, they may finish it in so many. */
const MOST_WORDS_UNENDED = 16;
/** A longer line above a list is a passage of its own. */
const MOST_HEAD_WORDS = 36;
/** So few items may each say something in a few words. */
const FEW_ITEMS = 3;
/** `writer endpoint (points to the primary)`: what stands in brackets is said of it. */
const BRACKET = /\((?!e\.g|i\.e)(?:[^(),\s]+ ){2,}[^(),\s]+\)/;
/** `useful for disaster recovery` */
const QUALITY = /^(?:useful|good|great|ideal|suitable|simple|easy|easier|fast|faster|best|well suited)\b/i;
/** `copies snapshots on a schedule` */
const ACT = /^[a-z]{3,}(?:ates|izes|ifies|ains|ows|ides|orts|ires|aces|ives|akes|eeps|ends|ores|ects|opies) (?!and\b|or\b)/i;

/** Whether a sentence waits for what stands below it, and says nothing without. */
export function isUnended(text: string): boolean {
  const end = text.slice(-TAIL).trimEnd();
  return UNENDED.test(end) || (OPEN.test(end) && /\b(?:following|as follows|these|below)\b/i.test(text));
}

/**
 * Whether a line and the items below it are one statement: the items are short and say nothing alone. Items that state
 * something, that define a term or that have items of their own stay what they are.
 */
export function isListing(part: Part): boolean {
  const { plain, kind, list } = part;
  if (list.length < 2 || list.length > MOST_ITEMS || kind === 'row' || countWords(plain.text) > MOST_HEAD_WORDS) return false;
  if (isTips(plain.text)) return false;
  const end = plain.text.slice(-TAIL).trimEnd();
  const unended = kind !== 'heading' && UNENDED.test(end);
  if (!unended && list.length <= FEW_ITEMS && list.every(({ plain: { text } }) => saysOwn(text))) return false;
  if (!unended && list.some(({ plain: { text } }) => ACT.test(text) && countWords(text) >= 4)) return false;
  if (!unended && isDescribed(part)) return false;
  const open = (kind !== 'heading' && OPEN.test(end)) || list.filter((item) => isMereName(item.plain.text)).length * 2 >= list.length;
  const most = unended ? MOST_WORDS_UNENDED : open ? MOST_WORDS_OPEN : MOST_WORDS;
  return list.every((item) => item.list.length === 0 && isListed(item, most, unended)) && list.some((item) => item.plain.text !== '');
}

/** Fewer names among statements are no list. */
const FEWEST_NAMES = 4;
/** Something that goes wrong, and what to look at then. */
const TROUBLE = /\b(?:issues?|problems?|errors?|fail(?:s|ed|ing|ures?)?|troubleshoot\w*|not working|(?:doesn|isn|can)['’]t|unable|cannot|symptoms?)\b/i;

/**
 * The items that are one statement with the line above: all of them, or the names among items of which a few say
 * something of their own, or the questions to ask where something goes wrong. Empty where there are none.
 */
export function namesBelow(part: Part): readonly Part[] {
  const { plain, kind, list } = part;
  if (isListing(part)) return list;
  if (kind === 'row' || list.length === 0) return [];
  const announced = announcedBy(part);
  if (announced.length > 0 && announced.every((item) => item.list.length === 0 && isListed(item, MOST_WORDS_UNENDED, true))) return announced;
  if (kind !== 'heading' && TROUBLE.test(plain.text) && !plain.text.includes('?')) {
    const questions = list.filter((item) => /\?\s*$/.test(item.plain.text) && !isAnsweredBelow(item));
    if (questions.length > 0) return questions;
  }
  if (list.length < FEWEST_NAMES || list.length > MOST_ITEMS || countWords(plain.text) > MOST_HEAD_WORDS || isTips(plain.text)) return [];
  const names = list.filter((item) => item.list.length === 0 && isListed(item, MOST_WORDS, false) && !saysOwn(item.plain.text));
  const mere = names.filter((item) => isMereName(item.plain.text));
  return names.length >= FEWEST_NAMES && names.length * 4 >= list.length * 3 && mere.length * 4 >= names.length * 3 ? names : [];
}

/** A question with one item below it, or with a list, has its answer there. */
function isAnsweredBelow(item: Part): boolean {
  return item.list.length === 1 || isListing(item);
}

/** Whether an item says something of its own, though in a few words. */
function saysOwn(text: string): boolean {
  return BRACKET.test(text) || ((QUALITY.test(text) || ACT.test(text)) && countWords(text) >= 4);
}

/** @param unended whether the line above waits for its end, which may then deny or limit something */
function isListed({ plain, lead }: Part, most: number, unended: boolean): boolean {
  if (plain.text === '') return true;
  const bare = (plain.text.includes('(') ? plain.text.replace(/\s*\([^()]*\)/g, '') : plain.text).replace(/[.,;]+$/, '');
  const words = countWords(bare);
  if (words > most || bare.endsWith('?')) return false;
  if (words <= MOST_NAME_WORDS && isMereName(bare)) return true;
  if (lead !== undefined && lead.body < plain.text.length) return false;
  return !/[.!?;|] |(?<![A-Za-z])\d/.test(bare) && (unended || !SAYS.test(bare)) && !isClause(bare);
}

/** What makes a statement of a few words. */
const SAYS = /\b(?:not|no|never|only|always|must|cannot|can['’]t|without)\b|(?:->|=>|→| = |: )/i;
