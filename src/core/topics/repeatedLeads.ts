import { hasContent } from './noteLine';
import type { NotePart } from './readNote';

/** A lead that comes back under so many things is a property of each. */
const MANY = 3;

/** Leads, in lower case, that stand in so many rows of a note that they say something of whatever is above: `Use case`. */
export function repeatedLeads(parts: readonly NotePart[]): ReadonlySet<string> {
  const rows = new Map<string, Set<object>>();
  for (const part of parts) {
    if (part.kind !== 'line' || hasContent(part.line) || part.line.body === '') continue;
    const label = part.line.label.toLowerCase();
    const found = rows.get(label);
    if (found) found.add(part.line.row);
    else rows.set(label, new Set([part.line.row]));
  }
  return new Set([...rows].filter(([, found]) => found.size >= MANY).map(([label]) => label));
}
