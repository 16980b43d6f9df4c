import { counted } from './counts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Days from which months are easier to grasp, and months from which years are. */
const MANY_DAYS = 60;
const MANY_MONTHS = 24;

/**
 * How long until a fact comes back: `10 minutes`, `3 hours`, `tomorrow`, `9 days`, `2 months`; never decimals.
 * @param wait milliseconds; whole days mean the learner's days
 */
export function waitWords(wait: number): string {
  return Math.round(wait / DAY) === 1 && wait >= 23.5 * HOUR ? 'tomorrow' : spanWords(wait);
}

/** `in 9 days`, `tomorrow`. */
export function comesBack(wait: number): string {
  const words = waitWords(wait);
  return words === 'tomorrow' ? words : `in ${words}`;
}

/** A stretch of time in its largest unit: `1 minute`, `3 hours`, `2 days`. */
export function spanWords(milliseconds: number): string {
  if (milliseconds < 59.5 * MINUTE) return counted(Math.max(1, Math.round(milliseconds / MINUTE)), 'minute');
  if (milliseconds < 23.5 * HOUR) return counted(Math.round(milliseconds / HOUR), 'hour');
  const days = Math.round(milliseconds / DAY);
  if (days < MANY_DAYS) return counted(days, 'day');
  const months = Math.round(days / 30);
  return months < MANY_MONTHS ? counted(months, 'month') : counted(Math.round(days / 365), 'year');
}
