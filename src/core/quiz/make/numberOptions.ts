import type { Dimension, Fact, Quantity } from '../../facts/fact';
import { quantityText } from '../language/quantityText';
import type { Option } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { seededRandom, seedOf, shuffle } from '../random';
import { WRONG_OPTIONS } from './distractors';
import { toldIn } from './draft';

/** Numbers further away than this factor are no choice. */
const NEAR = 8;

/** The answer and wrong numbers of its dimension, all in the answer's unit. */
export interface NumberOptions {
  readonly options: readonly Option[];
  /** Whether some wrong numbers stand in no note. */
  readonly invented: boolean;
}

/**
 * Real values from elsewhere in the notes first, then values as AWS likes them. How many lie below the answer is
 * drawn by the fact, so that neither the largest nor the smallest is the safe guess.
 */
export function numberOptions(view: FactView, quantity: Quantity, index: QuizIndex): NumberOptions {
  const factor = quantity.base / quantity.value;
  const seed = seedOf(`${view.noted.fact.id}@${String(quantity.start)}`);
  const taken = new Set(view.noted.fact.quantities.map(({ base }) => base));
  const real = realValues(quantity, taken, index, factor).map(({ base, from }) => ({ base, from, real: true }));
  const likely = likelyValues(quantity)
    .filter((value) => !taken.has(value * factor) && !real.some(({ base }) => base === value * factor))
    .map((value) => ({ base: value * factor, from: undefined, real: false }));
  const random = seededRandom(seed);
  // Real ones first on each side; likely ones stay in the order of their nearness.
  const ordered = [...shuffle(real, random), ...likely];
  const below = Math.floor(random() * (WRONG_OPTIONS + 1));
  const chosen = [
    ...ordered.filter(({ base }) => base < quantity.base).slice(0, below),
    ...ordered.filter(({ base }) => base > quantity.base).slice(0, WRONG_OPTIONS - below),
  ];
  const rest = ordered.filter((each) => !chosen.includes(each)).slice(0, WRONG_OPTIONS - chosen.length);
  const wrong = [...chosen, ...rest];
  const toOption = (base: number, from: FactView | undefined): Option => ({
    text: quantityText(base / factor, quantity.unit, quantity.dimension),
    entity: undefined,
    measure: { dimension: quantity.dimension, base },
    elsewhere: from && toldIn(from),
  });
  return {
    options: [toOption(quantity.base, undefined), ...wrong.map(({ base, from }) => toOption(base, from))],
    invented: wrong.some((each) => !each.real),
  };
}

/** Numbers of the same dimension that look at home in the answer's unit: `900 s` as `15 minutes`, but not `29 s` as `0.483 minutes`. */
function realValues({ base, dimension, unit }: Quantity, taken: ReadonlySet<number>, index: QuizIndex, factor: number): { base: number; from: FactView }[] {
  const found = new Map<number, FactView>();
  for (const noted of index.quantities(dimension)) {
    const other = noted.quantity;
    if (other.base > base * NEAR) break;
    if (other.base < base / NEAR || isClose(other.base, base) || taken.has(other.base) || found.has(other.base)) continue;
    if (dimension === 'rate' && other.unit !== unit) continue;
    if (isLikely(other.base / factor, unit, dimension)) found.set(other.base, noted.view);
  }
  return [...found].map(([value, from]) => ({ base: value, from }));
}

/** A number that looks at home beside the answer, neither stranger nor rounder. */
function isLikely(value: number, unit: string, dimension: Dimension): boolean {
  return stepsFor(value, unit, dimension).includes(value);
}

const LADDERS: Readonly<Record<string, readonly number[]>> = {
  second: [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 900],
  minute: [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120],
  hour: [1, 2, 4, 6, 8, 12, 24, 36, 48, 72, 96],
  day: [1, 3, 4, 5, 7, 10, 14, 21, 30, 35, 45, 60, 90, 120, 180, 365],
  month: [1, 2, 3, 6, 9, 12, 15, 18, 24, 36],
  year: [1, 2, 3, 5, 7, 10],
  week: [1, 2, 3, 4, 6, 8],
  '%': [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95, 99],
};
/** Availability and durability are told apart by their nines. */
const NINES = [95, 98, 99, 99.5, 99.9, 99.95, 99.99, 99.995, 99.999, 99.9999];
const BINARY = [1, 2, 4, 5, 8, 10, 16, 20, 32, 50, 64, 100, 128, 250, 256, 400, 500, 512, 1000, 1024];
const DECIMAL = [1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 125, 150, 200, 250, 300, 400, 500, 750];

function stepsFor(value: number, unit: string, dimension: Dimension): readonly number[] {
  if (unit === '%' && value > 95) return NINES;
  return LADDERS[unit] ?? (dimension === 'size' ? BINARY : scaledTo(value));
}

/** Values such as AWS likes, near the answer: the nearest first. */
function likelyValues({ value, unit, dimension }: Quantity): number[] {
  const steps = stepsFor(value, unit, dimension);
  return steps
    .filter((step) => !isClose(step, value) && step >= value / NEAR && step <= value * NEAR)
    .sort((a, b) => distance(a, value) - distance(b, value));
}

/** Numbers so near that only a table could tell them apart; nines are told apart. */
function isClose(a: number, b: number): boolean {
  return a === b || (Math.abs(a - b) < 0.15 * b && !(a > 95 && b > 95 && a <= 100 && b <= 100));
}

function distance(step: number, value: number): number {
  return Math.abs(Math.log(step / value));
}

function scaledTo(value: number): number[] {
  const scale = value < 500 ? 1 : 10 ** Math.floor(Math.log10(value / 50));
  return DECIMAL.map((step) => step * scale);
}

/** Dimensions whose numbers can be compared. */
export function isAskable({ dimension, value, unit }: Quantity): boolean {
  const askable: readonly Dimension[] = ['duration', 'size', 'bandwidth', 'count', 'percent', 'rate', 'port'];
  return askable.includes(dimension) && value > 0 && !(unit === '%' && /\.\d{3}/.test(String(value)));
}

/** Not behind a negation, not an item of a list of numbers, not a number of one that is only an article. */
export function isDetermined({ start, end, value, unit, dimension, base }: Quantity, fact: Fact): boolean {
  const before = fact.text.slice(Math.max(0, start - 30), start);
  const after = fact.text.slice(end, end + 12);
  if (/\b(?:not|no|never|n't|without|e\.?g\.?|example|like|such as|say)\b[^.;,]*$/i.test(before)) return false;
  if (/\b(?:layer|level|tier|version|v|type|step|phase|saml|tls|oauth|ipv|http|gen|generation|chapter|section|part)\s*$/i.test(before)) return false;
  if (/(?:\/|,|\bor|\band)\s*$/.test(before) || /^\s*(?:\/|,\s*\d|or \d|and \d|[-–] ?\d)/.test(after)) return false;
  if (fact.quantities.filter((other) => other.dimension === dimension && other.base === base).length > 1) return false;
  return !(dimension === 'count' && (value < 2 || /^(?:things?|ways?|purposes?|points?|times?)$/i.test(unit)));
}
