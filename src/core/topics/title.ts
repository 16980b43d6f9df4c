import { isAspect, isAspectLead, isKinds } from './aspects';
import type { NoteLine } from './noteLine';
import { countWords, isClause, isNoName } from './words';

/** A title has no more words than this. */
const MAX_WORDS = 8;

/** A longer title without a colon has capitals. */
const MAX_PLAIN_WORDS = 5;

/** `4XX`: a class of answers, no amount. */
const STATUSES = /\b[1-5]xx\b/gi;

/** Whether a line titles what hangs under it, and is neither a statement, an order nor the half of a sentence. */
export function isTitle(line: NoteLine): boolean {
  const { plain, lead, label } = line;
  if (countWords(label) > MAX_WORDS) return false;
  if (isQuestionTitle(line)) return true;
  if (isNoName(label) || isClause(label) || isAspectLead(label) || isAnnouncement(line) || isOpenEnded(label)) return false;
  if (lead !== undefined) return !/[.,;!?]$/.test(plain.text);
  return !/[.,;!?]$|\d/.test(plain.text.replace(STATUSES, '')) && (countWords(label) <= MAX_PLAIN_WORDS || isTitleCase(label));
}

/** Whether what hangs under a label says something of the thing above: a longer label is a statement. */
export function isSide(label: string): boolean {
  return countWords(label) <= MAX_WORDS && isAspect(label);
}

/** `How integrity is tracked` in a line of its own. */
function isQuestionTitle({ plain, lead, item }: NoteLine): boolean {
  return item < 0 && lead === undefined && /^(?:How|What|Why|When|Where) [^.,;:!?]*$/.test(plain.text);
}

/** `Three ways to invoke a function`, `Needs the following rights`, `Steps to move a volume`: it announces what comes; but `Four flavors` are kinds where terms come. */
function isAnnouncement({ label, below }: NoteLine): boolean {
  if (/\bfollowing\b|^steps? (?:to|for)\b/i.test(label)) return true;
  if (!/^(?:\d+|two|three|four|five|six|seven|several|many|other)\s/i.test(label)) return false;
  return !isKinds(label) || (below?.terms ?? 0) < 0.3;
}

/** `Used in`, `Known for`: the list below it ends the sentence. */
function isOpenEnded(label: string): boolean {
  return /\b(?:in|on|to|for|of|by|with|from|as|at|via|and|or|are|is|the|includes?|including|such as)$/i.test(label);
}

/** Whether most words begin with a capital: a longer line that is none is a sentence without its full stop. */
function isTitleCase(label: string): boolean {
  const words = label.match(/[A-Za-z][\w'’-]{3,}/g) ?? [];
  return words.filter((word) => /^[A-Z]/.test(word)).length * 2 > words.length;
}
