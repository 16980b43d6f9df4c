import { MAX_TIME } from './eventId';

/** Two events in one millisecond are no jump of the clock. */
const JUMP = 1000;

/** The time that a writer gives its next event, and how far behind it the clock stood. */
export interface Stamp {
  readonly time: number;
  /** Milliseconds; 0 unless the clock was set back. */
  readonly behind: number;
}

/**
 * Time never goes back within a writer, so that its events keep their order whatever the clock does.
 * @param now what the clock says, milliseconds since 1970
 * @param last the time of the writer's event before; -1 for its first
 */
export function stampAfter(last: number, now: number): Stamp {
  const clock = Number.isFinite(now) ? Math.min(Math.max(0, Math.floor(now)), MAX_TIME) : Math.max(0, last);
  const time = Math.min(Math.max(clock, last + 1), MAX_TIME);
  const behind = time - clock;
  return { time, behind: behind >= JUMP ? behind : 0 };
}
