import type { FactEvent } from './eventLog';
import { clockOf } from './eventOrder';
import { dayStart, localDay } from './localDay';
import type { Marks } from './memory';

export const NO_MARKS: Marks = { suspended: false, flagged: false, buriedUntil: 0 };

/** The marks on a fact after its events, in order: the last word on each counts. */
export function foldMarks(history: readonly FactEvent[], rollover: number): Marks {
  let { suspended, flagged, buriedUntil } = NO_MARKS;
  for (const event of history) {
    if (event.kind === 'suspend') suspended = event.on;
    else if (event.kind === 'flag') flagged = event.on;
    else if (event.kind === 'bury') {
      const day = localDay(clockOf(event), event.offset, rollover);
      buriedUntil = dayStart(day + 1, event.offset, rollover);
    }
  }
  return suspended || flagged || buriedUntil > 0 ? { suspended, flagged, buriedUntil } : NO_MARKS;
}
