import type { PlainText } from '../text/plain';
import { findLead, leadingMarks, type Lead } from './lead';
import { countWords, isClause, isNoName, isRemark } from './words';

/** A longer first line is the beginning of a sentence. */
const MAX_WORDS = 7;
const MAX_LENGTH = 60;
/** Fewer words below a name say nothing of it. */
const FEWEST_WORDS = 3;
/** A line that ends so goes on in the next one, or announces it; in one with such a sign a term is tied to something already. */
const NO_NAME = /[.!?:;,(&/+–—-]$|\b(?:and|or|the|an?|of|to|in|with|for|by|on|from|at|as|via|not|amazon|aws)$|\s(?:=|->|=>|→|<|>|\|)\s|[,?]/i;
/** What goes on with the line above, gives an example of it or points elsewhere. */
const NO_BODY = /^(?:\W|(?:and|or|but|e\.?g|i\.?e|ex|example|for example)\b)/i;

/**
 * The name in the first line of an item whose next lines say what it is; the line ends there by its author's hand. A
 * sentence that is merely wrapped goes on in small letters, but for the verb of its subject.
 */
export function findLineLead(plain: PlainText): Lead | undefined {
  const [body] = plain.breaks;
  if (body === undefined || body > MAX_LENGTH) return undefined;
  const start = leadingMarks(plain.text);
  const name = plain.text.slice(start, body).trimEnd();
  const said = plain.text.slice(body, plain.breaks[1]).trimEnd();
  if (!isName(name) || !saysOf(said)) return undefined;
  const end = start + name.length;
  const bold = plain.bold.some((span) => span.start <= start + 1 && span.end >= end - 1);
  return { start, end, body, bold, separator: 'line' };
}

function isName(name: string): boolean {
  const bare = name.replace(/\s*\([^()]*\)/g, '');
  return /^[A-Z]|^[a-z]+[A-Z]/.test(bare) && /[a-z]{2}|^[A-Z][A-Z0-9]+$/.test(bare) && countWords(bare) <= MAX_WORDS && !NO_NAME.test(bare) && !isClause(bare) && !isNoName(bare) && !isRemark(bare);
}

function saysOf(said: string): boolean {
  if (countWords(said) < FEWEST_WORDS || said.endsWith(':') || said.endsWith('?') || NO_BODY.test(said)) return false;
  const [first = ''] = said.split(' ', 1);
  if (!/^[A-Z0-9]/.test(said) && !isClause(first)) return false;
  // Two terms in a row are two lines of their own.
  return findLead({ text: said, runs: [], breaks: [], bold: [], code: [], links: [], linked: false }) === undefined;
}
