import assert from 'node:assert/strict';
import { dayStart, localDay } from '../../../src/core/review/localDay';

const at = (iso: string): number => Date.parse(iso);

describe('the learner’s day', () => {
  it('begins at the rollover hour where the learner is', () => {
    const evening = localDay(at('2025-11-03T23:30:00+01:00'), 60, 4);
    assert.equal(localDay(at('2025-11-04T03:59:59+01:00'), 60, 4), evening);
    assert.equal(localDay(at('2025-11-04T04:00:00+01:00'), 60, 4), evening + 1);
  });

  it('is not that of UTC', () => {
    const before = at('2025-11-03T23:45:00Z');
    const after = at('2025-11-04T00:20:00Z');
    assert.equal(localDay(after, -480, 4), localDay(before, -480, 4));
  });

  it('has a beginning', () => {
    const day = localDay(at('2025-11-03T12:00:00+05:30'), 330, 4);
    assert.equal(dayStart(day, 330, 4), at('2025-11-03T04:00:00+05:30'));
    assert.equal(dayStart(day + 1, 330, 0), at('2025-11-04T00:00:00+05:30'));
  });

  it('is the same number for the same wall clock, wherever', () => {
    const offsets = [-720, -210, 0, 60, 345, 840];
    const days = offsets.map((offset) => localDay(at('2025-03-30T12:00:00Z') - offset * 60_000, offset, 4));
    assert.equal(new Set(days).size, 1);
  });
});
