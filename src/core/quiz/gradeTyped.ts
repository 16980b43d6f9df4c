import { editDistance } from '../text/editDistance';
import { foldedTerm } from './foldedText';
import { gradeNumber } from './gradeNumber';
import type { Expected } from './question';
import type { TypedVerdict } from './typedVerdict';

/**
 * Letter case, accents, plurals and AWS/Amazon in front do not count, other names of an entity are equal,
 * and one slip per five letters is forgiven. Numbers are exact after conversion of units.
 */
export function gradeTyped(typed: string, expected: Expected): TypedVerdict {
  if (expected.kind === 'quantity') return gradeNumber(typed, expected);
  const given = foldedTerm(typed);
  if (given.length === 0) return 'wrong';
  const names = [expected.text, ...expected.also].map(foldedTerm);
  if (names.some((name) => sameWords(given, name))) return 'right';
  if (names.some((name) => isSlip(given, name))) return 'slip';
  if (expected.unlike.map(foldedTerm).some((name) => sameWords(given, name) || isSlip(given, name))) return 'wrong';
  return isNearly(given, foldedTerm(expected.text)) ? 'nearly' : 'wrong';
}

/** Spaces and hyphens inside of a term are a matter of taste: `on demand`, `on-demand`, `ondemand`. */
function sameWords(given: readonly string[], name: readonly string[]): boolean {
  return given.join('') === name.join('');
}

function isSlip(given: readonly string[], name: readonly string[]): boolean {
  const typed = given.join('');
  const right = name.join('');
  const allowed = Math.floor(right.length / 5);
  if (allowed === 0 || digitsOf(typed) !== digitsOf(right)) return false;
  // Opposites differ at the front (symmetric, asymmetric; encrypt, decrypt), slips hardly ever do.
  const sameStarts =
    given.length === name.length ? given.every((word, index) => word[0] === name[index]?.[0]) : typed[0] === right[0];
  return sameStarts && editDistance(typed, right, allowed) <= allowed;
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '');
}

/** The first word, which tells a term from its siblings, and at least half of all. */
function isNearly(given: readonly string[], name: readonly string[]): boolean {
  if (name.length < 2 || digitsOf(given.join('')) !== digitsOf(name.join(''))) return false;
  const found = name.filter((word) => given.some((typed) => typed === word || isSlip([typed], [word])));
  return found.length * 2 >= name.length && found[0] === name[0];
}
