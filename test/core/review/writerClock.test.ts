import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventId, isEventId, MAX_TIME } from '../../../src/core/review/eventId';
import { stampAfter } from '../../../src/core/review/writerClock';

describe('the clock of a writer', () => {
  it('never goes back, whatever the computer’s clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(5000), fc.double(), fc.integer()), { minLength: 1 }), (readings) => {
        let last = -1;
        for (const now of readings) {
          const { time, behind } = stampAfter(last, now);
          assert.ok(time > last || time === MAX_TIME, `${time} after ${last}`);
          assert.ok(behind >= 0 && behind <= time && Number.isSafeInteger(time));
          last = time;
        }
      }),
    );
  });

  it('records a jump of a second or more', () => {
    assert.deepEqual(stampAfter(10_000, 10_000), { time: 10_001, behind: 0 });
    assert.deepEqual(stampAfter(10_000, 9002), { time: 10_001, behind: 0 });
    assert.deepEqual(stampAfter(10_000, 9001), { time: 10_001, behind: 1000 });
    assert.deepEqual(stampAfter(10_000, NaN), { time: 10_001, behind: 0 });
  });

  it('makes ids that sort by time', () => {
    const moments = fc.array(fc.nat(MAX_TIME), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(moments, (times) => {
        const sorted = [...times].sort((a, b) => a - b).map((time) => eventId(time, 'w', 0));
        assert.deepEqual([...sorted].sort(), sorted);
        assert.ok(sorted.every(isEventId));
      }),
    );
  });
});
