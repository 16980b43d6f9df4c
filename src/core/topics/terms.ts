import { hasContent, type NoteLine, type Row } from './noteLine';
import { countWords, isProperty, isPropertyName, isRemark } from './words';

/** A term has no more words than this; a longer lead is the beginning of a sentence. */
const MAX_TERM_WORDS = 5;

/** A bare name has no more words than this. */
const MAX_NAME_WORDS = 6;

/** Whether a line has a term in front of what it says: `RPO: how much data may be lost`. */
export function isTerm({ label, body }: NoteLine): boolean {
  if (label === '' || body === '' || countWords(label) > MAX_TERM_WORDS) return false;
  return !isRemark(label) && !isPropertyName(label) && !isAmount(body);
}

/** `Memory`, or `Item size` with an amount; but `Governance mode` with words is a term. */
export function isPropertyOf(label: string, body: string): boolean {
  return isPropertyName(label) || (isProperty(label) && isAmount(body));
}

/** Whether the lines of a row only name things: `SNS`, `SQS (standard only)`, but not `5 rules`. */
export function isEnumeration({ lines }: Row): boolean {
  return lines.length > 1 && lines.every((line) => !hasContent(line) && !isTerm(line) && isShortName(line.plain.text));
}

function isShortName(text: string): boolean {
  return countWords(text) <= MAX_NAME_WORDS && !/^\D*\d+ |^up to /i.test(text);
}

/** `64 TB`, `1 day to 35 days`, `up to 15 GB`: how much of it there is, not what it is. */
export function isAmount(body: string): boolean {
  return /(?:^|[\s~<>≤≥=$€£(])\d/.test(body.split(' ', 2).join(' ')) || /^(?:up to|from|at least|at most|less than|more than) \S*\d/i.test(body);
}

const BARE_AMOUNT =
  /^(?:up to |max\.? |min\.? |[~<>≤≥=] ?)?[$€£]?\d[\d.,]*(?:\s?[-–] ?\d[\d.,]*)? ?(?:%|[a-z]+(?:\/[a-z]+)?)?(?: [a-z]+)?[.]?$/i;

/** Whether the body is an amount and nothing more. */
export function isBareAmount(body: string): boolean {
  return BARE_AMOUNT.test(body);
}

/** `Task, Choice, Parallel, Map`: it names the parts and does not say what it is. */
export function isListing(body: string): boolean {
  const parts = body.split(/\s*[,|/]\s*/);
  return parts.length >= 3 && parts.every((part) => countWords(part) <= 2);
}

/** `Single instance, High availability (default)`: short names after a word for kinds. */
export function namesKinds(body: string): boolean {
  const parts = body.replace(/\s*\([^()]*\)/g, '').split(/\s*(?:[,|/&]|\band\b)\s*/).filter((part) => part !== '');
  return parts.length >= 2 && parts.every((part) => countWords(part) <= 4 && /^[A-Z0-9]/.test(part));
}

/** `RPO`, `SNI`. */
export function isAcronym(label: string): boolean {
  return /^[A-Z][A-Z0-9]{1,5}s?$/.test(label);
}
