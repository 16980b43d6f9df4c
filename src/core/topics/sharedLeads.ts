import { hasContent, type NoteLine } from './noteLine';
import type { NotePart } from './readNote';
import { countWords } from './words';

/** A lead that comes back under so many things is a property of each. */
const MANY = 3;

/** Titles of lists that share their lead, `Common issue: …`, are told apart by what comes after it. */
const SEVERAL = 2;

/** A longer body is a statement. */
const MAX_TITLE_WORDS = 10;

/** What the leads of a note say where they come back; all in lower case. */
export interface SharedLeads {
  /** They stand in so many rows that they say something of whatever is above: `Use case`. */
  readonly repeated: ReadonlySet<string>;
  /** They stand in front of several titles: `Common issue: no logs`, `Common issue: added costs`. */
  readonly dividing: ReadonlySet<string>;
}

export function sharedLeads(parts: readonly NotePart[]): SharedLeads {
  const rows = new Map<string, Set<object>>();
  const titles = new Map<string, Set<string>>();
  for (const part of parts) {
    if (part.kind !== 'line' || part.line.body === '') continue;
    const lead = part.line.label.toLowerCase();
    if (!hasContent(part.line)) add(rows, lead, part.line.row);
    else if (mayDivide(part.line)) add(titles, lead, part.line.body);
  }
  return { repeated: keysOf(rows, MANY), dividing: keysOf(titles, SEVERAL) };
}

function mayDivide({ lead, label, body }: NoteLine): boolean {
  return (lead?.separator === 'colon' || lead?.separator === 'dash') && /^[A-Z]/.test(label) && countWords(body) <= MAX_TITLE_WORDS && !/[.;]$/.test(body);
}

function add<Value>(to: Map<string, Set<Value>>, key: string, value: Value): void {
  const found = to.get(key);
  if (found) found.add(value);
  else to.set(key, new Set([value]));
}

function keysOf(map: ReadonlyMap<string, ReadonlySet<unknown>>, least: number): ReadonlySet<string> {
  return new Set([...map].filter(([, values]) => values.size >= least).map(([key]) => key));
}
