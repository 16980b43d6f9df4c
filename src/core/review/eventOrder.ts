import { encodeEvent } from './encode';
import type { ReviewEvent } from './event';

/** The one order of events, the same on every machine: by time, then by id. */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** Of two events that claim one id (only a forger makes those), the one that every machine keeps. */
export function keptOf(a: ReviewEvent, b: ReviewEvent): ReviewEvent {
  return a === b || encodeEvent(a) <= encodeEvent(b) ? a : b;
}

/** What the clock said, in milliseconds: scheduling trusts it more than a time that was pushed on to keep the order. */
export function clockOf(event: ReviewEvent): number {
  return event.time - (event.behind ?? 0);
}
