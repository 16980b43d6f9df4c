import type { Quantity } from './fact';
import { unitOf } from './units';

// A number with thousands separators and decimals, and not a piece of a name, a version, an address or a date.
const NUMBER = /(?<![\w.,/:@#-]|\d )(\$\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d]|[.,]\d|:\d|\/\d|-?[A-Za-z]*\d)/g;

/** More numbers than this are data, not a statement. */
const MAX_QUANTITIES = 24;

/** `0.5`, `1,000 requests per second`, `15 mins`, `443` after `port`: the numbers of a statement with what they count. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const quantity = readQuantity(text, match);
    if (quantity) found.push(quantity);
    if (found.length >= MAX_QUANTITIES) break;
  }
  return shareUnits(text, found);
}

function readQuantity(text: string, match: RegExpExecArray): Quantity | undefined {
  const start = match.index;
  const numberEnd = start + match[0].length;
  const value = Number(`${(match[2] ?? '').replaceAll(',', '')}${match[3] ?? ''}`);
  const before = text.slice(Math.max(0, start - 40), start).toLowerCase();
  // `(was 3 GB)` is no longer so.
  if (/\b(?:was|were|old(?: was)?|formerly|previously|used to be)[:\s]*$/.test(before)) return undefined;
  const bound = boundOf(before, text.slice(numberEnd, numberEnd + 40).toLowerCase());
  if (match[1] !== undefined) return { start, end: numberEnd, value, unit: '$', dimension: 'money', base: value, bound };
  if (/\bports?\s*$/.test(before)) return { start, end: numberEnd, value, unit: 'port', dimension: 'port', base: value, bound };
  const after = text.slice(numberEnd, numberEnd + 60);
  // `1000s of VPCs` says many, not seconds.
  if (/^s\b/.test(after) && value >= 10 && value % 10 === 0) return undefined;
  // `3 - 5 hours`, `1, 10 or 100 Gbps`: the first numbers have the unit of the last.
  const shared = /^(?:\s*(?:-|–|—|to|or|and|,(?: or| and)?)\s*\d+(?:[.,]\d+)*)+\s?(%|[A-Za-z]+)/.exec(after)?.[1];
  const sharedUnit = shared === undefined ? undefined : unitOf(shared);
  if (sharedUnit) return { start, end: numberEnd, value, unit: sharedUnit.name, dimension: sharedUnit.dimension, base: value * sharedUnit.factor, bound };
  const unit = /^\s?-?(%|[A-Za-z]+(?:\/[a-z]+)?)/.exec(after);
  const word = unit?.[1] ?? '';
  const known = unitOf(word);
  if (known && !(/^[a-gi-rt-z]$/.test(word) && /^\s/.test(after))) {
    const end = numberEnd + (unit?.[0].length ?? 0);
    const rest = text.slice(end, end + 16);
    // `100 MB per second` is a bandwidth in bytes, which no unit here stands for: it stays a size with its words around it.
    return { start, end, value, unit: known.name, dimension: known.dimension, base: value * known.factor, bound: boundAfter(rest, bound) };
  }
  // `Max CIDR blocks = 5`: what is counted stands in front.
  if ((/[=:]\s*$/.test(before) || MAXIMUM.test(before)) && /^\s*(?:$|[(,;|.]|per\b|by default|at most|in (?:each|every)|max)/.test(after)) {
    return { start, end: numberEnd, value, unit: '', dimension: 'count', base: value, bound: bound === 'exact' ? labelBound(before) : bound };
  }
  const counted = value === 0 ? undefined : countedNoun(after);
  if (!counted) return undefined;
  const end = numberEnd + counted.length;
  return { start, end, value, unit: counted.noun, dimension: counted.rate ? 'rate' : 'count', base: value, bound };
}

/** `requests per second`, `AZs`, `read replicas`: up to three words that end in a plural. */
function countedNoun(after: string): { noun: string; length: number; rate: boolean } | undefined {
  const rate = /^\s+((?:[A-Za-z]+\s+){1,2}(?:per|a)\s+(?:second|sec|minute|hour|day|month))\b/.exec(after);
  if (rate?.[1] !== undefined) return { noun: rate[1], length: rate[0].length, rate: true };
  const words = /^\s+((?:[A-Za-z][\w-]*\s+){0,2}?[A-Za-z][\w-]*s)\b(?!['’])/.exec(after);
  const noun = words?.[1];
  if (words === null || noun === undefined) return undefined;
  if (/\b(?:is|was|has|its|this|as|us|vs|plus|times|less|does|and|or|to|of|in|the|for|with|per)\b/i.test(noun)) return undefined;
  return { noun, length: words[0].length, rate: false };
}

const MAXIMUM = /(?:\bmax(?:imum)?|\bup ?to|\bat most|\bno more than|\blimit(?:ed)?(?: (?:is|of|to))?|\bless than|\bunder|\bwithin|<=?|≤)[\s:=]*(?:of |is |to |be |about |~)?$/;
const MINIMUM = /(?:\bmin(?:imum)?|\bat least|\bno less than|\bmore than|\bfrom|\bstarts? (?:at|with)|>=?|≥)[\s:=]*(?:of |is |about |~)?$/;
const DEFAULT = /\bdefaults?\b[^.;,]{0,24}$/;

function boundOf(before: string, after: string): Quantity['bound'] {
  if (MAXIMUM.test(before)) return 'maximum';
  if (MINIMUM.test(before)) return 'minimum';
  if (/^[^.;,|\d]{0,18}\b(?:at most|or less|or fewer)\b/.test(after)) return 'maximum';
  if (DEFAULT.test(before) || /^[^.;,|]{0,20}(?:\(?by default|default\b)/.test(after)) return 'default';
  if (/^[^.;,|]{0,18}\b(?:max(?:imum)?|limit)\b/.test(after)) return 'maximum';
  if (/^[^.;,|]{0,18}\bmin(?:imum)?\b/.test(after)) return 'minimum';
  return 'exact';
}

/** `Max …`, `Minimum …`, `Default …` in the label of a number. */
function labelBound(label: string): Quantity['bound'] {
  if (/\bmax|\blimit|\bquota/.test(label)) return 'maximum';
  if (/\bmin(?:imum)?\b/.test(label)) return 'minimum';
  return /\bdefault/.test(label) ? 'default' : 'exact';
}

function boundAfter(rest: string, bound: Quantity['bound']): Quantity['bound'] {
  const next = rest.toLowerCase();
  if (bound !== 'exact') return bound;
  if (/^\s*(?:or less|max|maximum)\b/.test(next)) return 'maximum';
  return /^\s*(?:or more|min|minimum|\+)\b/.test(next) ? 'minimum' : bound;
}

/** `128 MB to 10 GB` and `15 min - 12 h`: the ends of a range are a minimum and a maximum. */
function shareUnits(text: string, found: readonly Quantity[]): Quantity[] {
  const shared = [...found];
  for (let at = 0; at + 1 < shared.length; at++) {
    const low = shared[at];
    const high = shared[at + 1];
    if (!low || !high || low.dimension !== high.dimension || low.base >= high.base) continue;
    if (!/^\s*(?:to|-|–|—|up to|and)\s*$/.test(text.slice(low.end, high.start))) continue;
    if (/\band\b/.test(text.slice(low.end, high.start)) && !/\bbetween\s*$/i.test(text.slice(0, low.start))) continue;
    shared[at] = { ...low, bound: 'minimum' };
    shared[at + 1] = { ...high, bound: 'maximum' };
  }
  return shared;
}
