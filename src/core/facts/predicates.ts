import { isAspect, isKinds } from '../topics/aspects';
import { countWords, isOrder } from '../topics/words';
import { isTask } from './lab';
import type { Part } from './part';

/** Fewer words are a name or a quality, and say little alone. */
const FEWEST_WORDS = 3;
/** `used for backups`, `designed for analytics`, `stored in S3`. */
const PARTICIPLE = /^(?:[a-z]+ly )?(?:[a-z]{2,}ed|built|kept|run|bound) (?:by|for|in|on|to|with|from|as|via|across|at|per|into|over|using|within|through)\b/i;
/** `grants access to …`, `accesses the bucket`; of nouns in the plural there is no telling, so only the endings of verbs count. */
const ACTS = /^(?:[a-z]+ly )?[a-z]{2,}(?:ates|izes|ises|ifies|ains|ows|ides|orts|ires|aces|ives|akes|eeps|ends|ores|opies|esses|ants|ots|uns|ets|elps|eads|ecks|ages|erves|uces|ures|utes|ads|ites|ends|ables|ers) (?!and\b|or\b|of\b|for\b|in\b|with\b)/i;
/** `adopt a model`, `lock the policy`, `execute your queries`. */
const ORDERS = /^(?!(?:with|for|from|over|under|into|across|within|of|in|on|at|by|to|as|and|or|not|but|than|all|both|only|like|per|is|are|via|when|if|then|also|even|just|half|once)\b)[a-z]{3,} (?:a|an|the|your|their|its|any|each|every|all|multiple|existing) [a-z]/i;
const CAN = /^(?:[a-z]+ly )?(?:can(?:not|['’]t)?|must|should|will|may|has|have|is|are|does|needs?|requires?|allows?|supports?|provides?|useful|helpful|ideal|suitable|good|great|best) \S/i;

/** Whether words say what a thing that stands above them does, is for or is like. */
function isPredicate(text: string): boolean {
  return countWords(text) >= FEWEST_WORDS && (PARTICIPLE.test(text) || ACTS.test(text) || CAN.test(text));
}

function orders(text: string): boolean {
  return countWords(text) >= FEWEST_WORDS && (ORDERS.test(text) || (isOrder(text) && / [a-z]/.test(text)));
}

/**
 * Whether most items below a name say something of it, each by itself: the name of a thing, not of its uses or kinds.
 * Nothing but orders are the steps to it or its principles, which belong together.
 */
export function isDescribed({ plain: { text }, states, kind, list }: Part): boolean {
  if ((states && kind !== 'heading') || isAspect(text) || isKinds(text.replace(/\W+$/, '')) || isTask(text)) return false;
  const predicates = list.filter((item) => isPredicate(item.plain.text));
  if (predicates.length === 0) return false;
  return list.filter((item) => predicates.includes(item) || orders(item.plain.text)).length * 2 > list.length;
}
