/** Digits of a time in an id, in base 36. */
const TIME_DIGITS = 9;

/** The last millisecond that an event may have (in the year 5188): more would not fit into an id. */
export const MAX_TIME = 36 ** TIME_DIGITS - 1;

const EVENT_ID = /^[0-9A-Za-z_-]{1,64}$/;

/**
 * An id that sorts by time and is unique over all writers: `0mb3k2x1q-9f2c41aa03d7-001`.
 * @param time milliseconds since 1970
 * @param writer random, one per window; lower-case letters and digits
 * @param counter how many events the writer has made before
 */
export function eventId(time: number, writer: string, counter: number): string {
  return `${time.toString(36).padStart(TIME_DIGITS, '0')}-${writer}-${counter.toString(36).padStart(3, '0')}`;
}

export function isEventId(value: unknown): value is string {
  return typeof value === 'string' && EVENT_ID.test(value);
}
