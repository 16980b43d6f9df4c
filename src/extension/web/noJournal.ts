import type { ReviewJournal } from '../../core/review/journal';

/** Where no place is known yet that keeps reviews for good: nothing is read, and an answer is refused rather than lost. */
export function noJournal(): ReviewJournal {
  return {
    location: 'nowhere',
    append: () => Promise.reject(new Error('in a browser without a server, Cribsheet can not keep reviews yet')),
    read: () => Promise.resolve({ events: [], problems: [], unknown: 0, withheld: [] }),
    dispose: () => Promise.resolve(),
  };
}
