import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comesBack, spanWords, waitWords } from '../../../src/core/present/durations';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WAITS: readonly (readonly [number, string])[] = [
  [0, '1 minute'],
  [20_000, '1 minute'],
  [10 * MINUTE, '10 minutes'],
  [59 * MINUTE, '59 minutes'],
  [59.6 * MINUTE, '1 hour'],
  [3 * HOUR, '3 hours'],
  [2.4 * HOUR, '2 hours'],
  [23 * HOUR, '23 hours'],
  [DAY, 'tomorrow'],
  [2 * DAY, '2 days'],
  [9 * DAY, '9 days'],
  [59 * DAY, '59 days'],
  [60 * DAY, '2 months'],
  [100 * DAY, '3 months'],
  [700 * DAY, '23 months'],
  [730 * DAY, '2 years'],
  [3650 * DAY, '10 years'],
];

describe('Durations', () => {
  for (const [wait, words] of WAITS) it(`say ${words}`, () => assert.equal(waitWords(wait), words));

  it('go into a sentence', () => {
    assert.equal(comesBack(9 * DAY), 'in 9 days');
    assert.equal(comesBack(DAY), 'tomorrow');
    assert.equal(comesBack(10 * MINUTE), 'in 10 minutes');
  });

  it('never have decimals, and grow with the time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 * DAY }), (wait) => /^\d+ (?:minute|hour|day|month|year)s?$/.test(spanWords(wait))));
  });
});
