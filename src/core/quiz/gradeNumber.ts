import type { Expected } from './question';
import { measureIn } from './measure';
import type { TypedVerdict } from './typedVerdict';

/** Right or wrong, never nearly: 15 minutes and 900 seconds are equal, 15 alone means the note's unit. */
export function gradeNumber(typed: string, expected: Extract<Expected, { kind: 'quantity' }>): TypedVerdict {
  const given = measureIn(typed);
  if (given === undefined) return 'wrong';
  if (given.unit === '') return given.value === expected.value ? 'right' : 'wrong';
  const right = measureIn(`${String(expected.value)} ${expected.unit}`);
  if (right?.base === undefined || given.base === undefined) {
    return given.value === expected.value && given.unit === right?.unit ? 'right' : 'wrong';
  }
  return given.dimension === right.dimension && nearlyEqual(given.base, right.base) ? 'right' : 'wrong';
}

/** Apart only by what binary fractions lose (0.1 GB against 100 MB). */
function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
