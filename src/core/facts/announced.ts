import { countWords, isClause, isOrder } from '../topics/words';
import type { Part } from './part';

/** What a number in words counts to. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, number) => [word, number + 2]),
);
/** A number and the plural that it counts, up to a few words before the end: `Two consistency models for S3`. */
const COUNTED =
  /(?<![\w.$/–-])(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?:[A-Za-z][\w-]*\s+){0,3}?(?!(?:seconds|minutes|mins|hours|hrs|days|weeks|months|years|times|nines|bytes|us|as)\b)[A-Za-z][\w-]*s(?:\s+(?!is\b|are\b|can\b|has\b|have\b|and\b|or\b|per\b)[\w-]+){0,5}\s*(?:[:–—-]|->|=>|→)?$/i;

/** A name that stands for an item is no longer. */
const MOST_NAME_WORDS = 5;

/** The items that a line counts where it ends by saying how many of something there are: as many of the first below it; none where it counts nothing. */
export function announcedBy({ plain: { text }, list }: Part): readonly Part[] {
  const number = COUNTED.exec(text.slice(-80))?.[1]?.toLowerCase();
  if (number === undefined) return [];
  const count = NUMBERS.get(number) ?? Number(number);
  return count >= 2 && count <= list.length ? list.slice(0, count) : [];
}

/** Fewer words only announce kinds: `Four flavors`. */
const FEWEST_WORDS = 3;

/** The items that a line counts where each has a short name, though more is said of it; none where it counts nothing. */
export function countedTerms(part: Part): readonly Part[] {
  if (part.kind === 'heading' || countWords(part.plain.text) < FEWEST_WORDS) return [];
  const counted = announcedBy(part);
  return counted.every(isNamed) && new Set(counted.map(nameOf)).size === counted.length ? counted : [];
}

function isNamed(item: Part): boolean {
  const name = nameOf(item);
  return name !== '' && countWords(name) <= MOST_NAME_WORDS && !isClause(name) && !isOrder(name) && !/[.!?,;]/.test(name);
}

/** The term in front of an item, else all of it. */
export function nameOf({ plain: { text }, lead }: Part): string {
  const name = lead === undefined ? text : text.slice(lead.start, lead.end);
  return name.replace(/\s*\([^()]*\)/g, '').replace(/[\s:.]+$/, '');
}
