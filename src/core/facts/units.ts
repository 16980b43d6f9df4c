import type { Dimension } from './fact';

export interface Unit {
  /** Singular short form, as questions write it. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many base units (seconds, bytes, bits a second, per cent, dollars) it is. */
  readonly factor: number;
}

const K = 1024;

// AWS writes KB, MB and GB for powers of 1,024 in nearly all of its quotas, so `1 GB` and `1,024 MB` are equal here.
const UNITS: readonly (readonly [names: string, name: string, dimension: Dimension, factor: number])[] = [
  ['ms msec msecs millisecond milliseconds', 'ms', 'duration', 0.001],
  ['s sec secs second seconds', 'second', 'duration', 1],
  ['min mins minute minutes', 'minute', 'duration', 60],
  ['h hr hrs hour hours', 'hour', 'duration', 3600],
  ['d day days', 'day', 'duration', 86_400],
  ['week weeks wk wks', 'week', 'duration', 604_800],
  ['month months', 'month', 'duration', 2_592_000],
  ['year years yr yrs', 'year', 'duration', 31_536_000],
  ['byte bytes', 'byte', 'size', 1],
  ['kb kilobyte kilobytes', 'KB', 'size', K],
  ['mb megabyte megabytes', 'MB', 'size', K ** 2],
  ['gb gigabyte gigabytes', 'GB', 'size', K ** 3],
  ['tb terabyte terabytes', 'TB', 'size', K ** 4],
  ['pb petabyte petabytes', 'PB', 'size', K ** 5],
  ['kib', 'KiB', 'size', K],
  ['mib', 'MiB', 'size', K ** 2],
  ['gib', 'GiB', 'size', K ** 3],
  ['tib', 'TiB', 'size', K ** 4],
  ['kib/s', 'KiB/s', 'bandwidth', 8 * K],
  ['kbps kbit/s kb/s', 'Kbps', 'bandwidth', 1e3],
  ['mbps mbit/s mb/s', 'Mbps', 'bandwidth', 1e6],
  ['gbps gbit/s gb/s gbit gigabit gigabits', 'Gbps', 'bandwidth', 1e9],
  ['tbps tbit/s', 'Tbps', 'bandwidth', 1e12],
  ['mib/s', 'MiB/s', 'bandwidth', 8 * K ** 2],
  ['gib/s', 'GiB/s', 'bandwidth', 8 * K ** 3],
  ['% percent', '%', 'percent', 1],
  ['rps req/s', 'requests per second', 'rate', 1],
  ['tps', 'transactions per second', 'rate', 1],
  ['iops', 'IOPS', 'rate', 1],
  ['rcu rcus', 'RCU', 'count', 1],
  ['wcu wcus', 'WCU', 'count', 1],
];

/** Written with a capital B they are bytes a second, which else would be read as bits. */
const BYTES: ReadonlyMap<string, Unit> = new Map([
  ['KB/s', { name: 'KB/s', dimension: 'bandwidth', factor: 8 * K }],
  ['MB/s', { name: 'MB/s', dimension: 'bandwidth', factor: 8 * K ** 2 }],
  ['GB/s', { name: 'GB/s', dimension: 'bandwidth', factor: 8 * K ** 3 }],
]);

const BY_NAME = new Map<string, Unit>(
  UNITS.flatMap(([names, name, dimension, factor]) =>
    names.split(' ').map((each): [string, Unit] => [each, { name, dimension, factor }]),
  ),
);

/** A unit by any of its spellings; a lone capital (`S`, `D`, `H`) is none. */
export function unitOf(word: string): Unit | undefined {
  if (word.length === 1 && word !== '%' && word !== word.toLowerCase()) return undefined;
  return BYTES.get(word) ?? BY_NAME.get(word.toLowerCase());
}
