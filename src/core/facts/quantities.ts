import type { TextSpan } from '../text/joiner';
import { boundOf, isPlainDefault, labelBound } from './bounds';
import { countedAfter } from './counted';
import type { Quantity } from './fact';
import { numbersIn, tightRangesIn, type WrittenNumber } from './numbers';
import { unitOf, type Unit } from './units';

/** More numbers than this are data, not a statement. */
const MAX_QUANTITIES = 24;
/** How far around a number its meaning is looked for. */
const REACH = 40;

/** `(was 3 GB)` is no longer so. */
const FORMER = /\b(?:was|were|old(?: was)?|formerly|previously|used to be)[:\s]*$/;
/** `3 - 5 hours`, `1, 10 or 100 Gbps`, `3 to 63 characters`: the first numbers have the unit of the last. */
const SHARED = /^(?:\s*(?:-|–|—|to|or|and|\/|,(?: or| and)?)\s*\d+(?:[.,]\d+)*)+(?=\s?[A-Za-z%])/;
/** What follows a number whose noun stands before it: `Max CIDR blocks = 5`. */
const ENDS = /^\s*(?:\.?$|[(,;|]|per\b|by default|at most|in (?:each|every)|max)/;
const PROTOCOL = /^\s(?:ssh|rdp|https?|dns|s?ftp|smtp|nfs|mysql|postgres(?:ql)?|mssql|oracle|redis|ldap|ntp|telnet)\b/i;
/** Ports that are told by their protocol alone; `429 HTTP` is none. */
const KNOWN_PORTS = new Set([20, 21, 22, 23, 25, 53, 80, 123, 389, 443, 587, 636, 1433, 1521, 2049, 3306, 3389, 5432, 6379, 8080, 8443]);

/**
 * `0.5`, `1,000 requests per second`, `15 mins`, `443` after `port`: the numbers of a statement with what they count.
 * @param names where names of the catalogue stand: `Route 53 hosted zones` are no 53
 */
export function findQuantities(text: string, names: readonly TextSpan[] = []): Quantity[] {
  const found: Quantity[] = [];
  for (const [low, high] of tightRangesIn(text)) {
    const end = readQuantity(text, high);
    const start = end && (readQuantity(text, low) ?? { ...end, ...spanOf(low), value: low.value, base: (end.base / end.value) * low.value });
    if (start && end && start.dimension === end.dimension && start.base < end.base) found.push({ ...start, bound: 'minimum' }, { ...end, bound: 'maximum' });
  }
  const ranges = [...found];
  for (const number of numbersIn(text)) {
    if (found.length >= MAX_QUANTITIES) break;
    if (names.some((name) => name.start < number.start && number.end <= name.end)) continue;
    if (ranges.some(({ start, end }) => start < number.end && number.start < end)) continue;
    const quantity = readQuantity(text, number);
    if (quantity) found.push(quantity);
  }
  return endsOfRanges(text, found.sort((a, b) => a.start - b.start));
}

function readQuantity(text: string, number: WrittenNumber): Quantity | undefined {
  const { start, value, money } = number;
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase();
  if (FORMER.test(before)) return undefined;
  const after = text.slice(number.end, number.end + REACH * 2);
  const span = spanOf(number);
  const bound = (length: number): Quantity['bound'] => boundOf(before, after.slice(length, length + REACH).toLowerCase());
  if (money) return { ...span, value, unit: '$', dimension: 'money', base: value, bound: bound(0) };
  if (/\b(?:ports?|tcp|udp)\s*$/.test(before) || (KNOWN_PORTS.has(value) && PROTOCOL.test(after))) return { ...span, value, unit: 'port', dimension: 'port', base: value, bound: 'exact' };
  // `1000s of VPCs` says many, not seconds.
  if (/^s\b/.test(after) && value >= 10 && value % 10 === 0) return undefined;
  const shared = SHARED.exec(after)?.[0].length ?? 0;
  const unit = unitAfter(after.slice(shared));
  if (unit) {
    const length = shared > 0 ? 0 : unit.length;
    return { ...span, end: number.end + length, value, unit: unit.unit.name, dimension: unit.unit.dimension, base: value * unit.unit.factor, bound: bound(length) };
  }
  const counted = value === 0 ? undefined : countedAfter(after.slice(shared), number.inWords);
  // What is counted stands in front.
  const isLabelled = /[=:?]\s*$/.test(before) || bound(0) === 'maximum' || isPlainDefault(before, after.toLowerCase());
  if (isLabelled && ENDS.test(after)) {
    const own = bound(0);
    return { ...span, value, unit: '', dimension: 'count', base: value, bound: own === 'exact' ? labelBound(before) : own };
  }
  if (!counted) return undefined;
  const length = shared > 0 ? 0 : counted.length;
  return { ...span, end: number.end + length, value, unit: counted.noun, dimension: counted.rate ? 'rate' : 'count', base: value, bound: bound(counted.length + shared) };
}

function spanOf({ start, end }: WrittenNumber): Pick<Quantity, 'start' | 'end' | 'numberEnd'> {
  return { start, end, numberEnd: end };
}

/** The unit right behind a number, with the length up to its end; a lone letter with a space before it is none but for `h`, `s` and `d`. */
function unitAfter(after: string): { unit: Unit; length: number } | undefined {
  const found = /^\s?-?(%|[A-Za-z]+(?:\/[a-z]+)?)/.exec(after);
  const word = found?.[1] ?? '';
  const unit = unitOf(word);
  return found === null || unit === undefined || (/^[a-ce-gi-rt-z]$/.test(word) && /^\s/.test(after)) ? undefined : { unit, length: found[0].length };
}

/** `128 MB to 10 GB` and `between 15 min and 12 h`: the ends of a range are a minimum and a maximum. */
function endsOfRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const ends = [...found];
  for (let at = 0; at + 1 < ends.length; at++) {
    const [low, high] = [ends[at], ends[at + 1]];
    if (!low || !high || low.dimension !== high.dimension || low.base >= high.base) continue;
    const between = text.slice(low.end, high.start);
    if (!/^\s*(?:to|-|–|—|up to|and)\s*$/.test(between)) continue;
    if (/\band\b/.test(between) && !/\bbetween\s*$/i.test(text.slice(0, low.start))) continue;
    ends[at] = { ...low, bound: 'minimum' };
    ends[at + 1] = { ...high, bound: 'maximum' };
  }
  return ends;
}
