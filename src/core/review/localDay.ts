const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * The learner's local day, counted from 1970: it begins at the rollover hour, so that an evening that ends after midnight is one day.
 * @param offset minutes east of UTC
 * @param rollover hour, 0 to 23
 */
export function localDay(time: number, offset: number, rollover: number): number {
  return Math.floor((time + offset * MINUTE - rollover * HOUR) / DAY);
}

/** The moment at which a local day begins, in milliseconds since 1970. */
export function dayStart(day: number, offset: number, rollover: number): number {
  return day * DAY + rollover * HOUR - offset * MINUTE;
}
