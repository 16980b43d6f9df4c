import { foldedTerm } from '../foldedText';
import type { Question } from '../question';
import type { FactView } from '../factView';

/** Ways of asking for a number that say that it is one. */
const ASKS_NUMBER = /\bnumber of\b|\bhow many\b|\bports?\b/i;
/** `Security groups per network interface: 5 by default, up to ____`: several things in the label. */
const LABELLED = /[A-Za-z]{2,}s\b[^:]*: [^:]*____/;

/**
 * Whether a number is to be typed of which nobody says what it counts: neither its unit, nor the noun behind it in the
 * note, nor a label of several things, nor a stem that asks for a number of something.
 */
export function isBareNumber(question: Question, { noted: { fact } }: FactView): boolean {
  if (question.form !== 'typed' || question.expected.kind !== 'quantity') return false;
  const { text, dimension, value } = question.expected;
  if (!/^[\d.,]+$/.test(text) || ASKS_NUMBER.test(question.stem) || LABELLED.test(question.stem)) return false;
  const stem = foldedTerm(question.stem);
  const units = fact.quantities.filter((each) => each.dimension === dimension && each.value === value).map(({ unit }) => foldedTerm(unit));
  return !units.some((unit) => unit.length > 0 && unit.every((word) => stem.includes(word)));
}
