import type { Clock } from './platform';

/** The clock of this computer, in its time zone. */
export const localClock: Clock = {
  now: () => Date.now(),
  offset: () => -new Date().getTimezoneOffset(),
};
