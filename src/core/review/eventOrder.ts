import { encodeEvent } from './encode';
import type { ReviewEvent } from './event';

/** The one order of events, the same on every machine: by time, then by id. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Of two events with one id, the one that every machine keeps; they differ only where somebody forged one. */
export function keptOf(a: ReviewEvent, b: ReviewEvent): ReviewEvent {
  return isSame(a, b) || encodeEvent(a) <= encodeEvent(b) ? a : b;
}

function isSame(a: ReviewEvent, b: ReviewEvent): boolean {
  if (a === b) return true;
  const fields = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return fields.length === others.size && fields.every(([name, value]) => others.get(name) === value);
}

/** What the clock said, in milliseconds: scheduling trusts it more than a time that was pushed on to keep the order. */
export function clockOf(event: ReviewEvent): number {
  return event.time - (event.behind ?? 0);
}
