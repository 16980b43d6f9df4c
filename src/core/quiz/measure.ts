import type { Dimension } from '../facts/fact';
import { unitOf } from '../facts/units';

/** A number as a person types it, with or without its unit. */
export interface Measure {
  readonly value: number;
  /** In its short singular form; as typed where it is not known, empty for a bare number. */
  readonly unit: string;
  readonly dimension: Dimension | undefined;
  /** In the dimension's base unit; undefined where the unit is not known. */
  readonly base: number | undefined;
}

const MAGNITUDES = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['billion', 1e9],
]);

const TYPED = /^\D{0,12}?(\d[\d,]*(?:\.\d+)?)\s*([a-z%/]*)/;

/** The first number in what was typed: `15 mins`, `900s`, `1,000`, `10k`. */
export function measureIn(typed: string): Measure | undefined {
  const match = TYPED.exec(typed.toLowerCase().trim());
  if (!match) return undefined;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  const word = match[2] ?? '';
  const magnitude = MAGNITUDES.get(word);
  if (magnitude !== undefined) return { value: value * magnitude, unit: '', dimension: undefined, base: undefined };
  const unit = unitOf(word);
  if (!unit) return { value, unit: word, dimension: undefined, base: undefined };
  return { value, unit: unit.name, dimension: unit.dimension, base: value * unit.factor };
}
