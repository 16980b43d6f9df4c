import type { Dimension } from '../facts/fact';

/** A number as a person types it, with or without its unit. */
export interface Measure {
  readonly value: number;
  /** In its short singular form; empty for a bare number. */
  readonly unit: string;
  readonly dimension: Dimension | undefined;
  /** In the dimension's base unit; undefined where the unit is not known. */
  readonly base: number | undefined;
}

type Unit = readonly [names: string, dimension: Dimension, base: number];

/** Every spelling of a unit, what it measures, and how many base units it is (seconds, bytes, bits per second). */
const UNITS: readonly Unit[] = [
  ['ms,msec,millisecond', 'duration', 0.001],
  ['s,sec,second', 'duration', 1],
  ['min,minute,mins', 'duration', 60],
  ['h,hr,hour', 'duration', 3600],
  ['d,day', 'duration', 86_400],
  ['week,wk', 'duration', 604_800],
  ['month', 'duration', 2_592_000],
  ['y,yr,year', 'duration', 31_536_000],
  ['b,byte', 'size', 1],
  ['kb,kib,kilobyte', 'size', 1024],
  ['mb,mib,megabyte', 'size', 1024 ** 2],
  ['gb,gib,gigabyte', 'size', 1024 ** 3],
  ['tb,tib,terabyte', 'size', 1024 ** 4],
  ['pb,pib,petabyte', 'size', 1024 ** 5],
  ['kbps,kbit/s', 'bandwidth', 1e3],
  ['mbps,mbit/s', 'bandwidth', 1e6],
  ['gbps,gbit/s', 'bandwidth', 1e9],
  ['tbps,tbit/s', 'bandwidth', 1e12],
  ['%,percent', 'percent', 1],
];

const UNIT_OF = new Map(
  UNITS.flatMap(([names, dimension, base]) => {
    const all = names.split(',');
    const [unit = ''] = all;
    return all.flatMap((name) => [name, `${name}s`]).map((name) => [name, { unit, dimension, base }] as const);
  }),
);

const MAGNITUDE = new Map([['k', 1e3], ['m', 1e6], ['million', 1e6], ['billion', 1e9], ['thousand', 1e3]]);
const TYPED = /^\D{0,12}?(\d[\d,]*(?:\.\d+)?)\s*([a-z%/]*)\b/;

/** The first number in what was typed: `15 mins`, `900s`, `1,000`, `10k`. */
export function measureIn(typed: string): Measure | undefined {
  const match = TYPED.exec(typed.toLowerCase().trim());
  if (!match) return undefined;
  const value = Number((match[1] ?? '').replaceAll(',', ''));
  const word = match[2] ?? '';
  const magnitude = MAGNITUDE.get(word);
  if (magnitude !== undefined) return { value: value * magnitude, unit: '', dimension: undefined, base: undefined };
  const known = UNIT_OF.get(word);
  if (!known) return { value, unit: word, dimension: undefined, base: undefined };
  return { value, unit: known.unit, dimension: known.dimension, base: value * known.base };
}
