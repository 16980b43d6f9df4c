import assert from 'node:assert/strict';
import type { Grade, ReviewEvent } from '../../../src/core/review/event';
import { ReviewState } from '../../../src/core/review/reviewState';
import { answer, bury, DAY, HOUR, link, mark, MINUTE, NOON, stateOf, undo } from './history';

describe('the state of reviews', () => {
  it('knows nothing of a fact that was never answered', () => {
    const state = stateOf(answer('other', 3, NOON));
    assert.equal(state.memory('nat'), undefined);
    assert.equal(state.recall('nat', NOON), undefined);
    assert.equal(state.isDue('nat', NOON + 1000 * DAY), false);
    assert.deepEqual(state.marks('nat'), { suspended: false, flagged: false, buriedUntil: 0 });
    assert.equal(state.wait('nat', NOON, 0), 0);
    assert.deepEqual(state.intervals('nat', NOON, 0), [10 * MINUTE, DAY, 2 * DAY, 8 * DAY]);
  });

  it('brings a fact back ten minutes after Again', () => {
    const state = stateOf(answer('nat', 1, NOON));
    assert.equal(state.memory('nat')?.due, NOON + 10 * MINUTE);
    assert.equal(state.isDue('nat', NOON + 10 * MINUTE - 1), false);
    assert.equal(state.isDue('nat', NOON + 10 * MINUTE), true);
    assert.equal(state.wait('nat', NOON + 4 * MINUTE, 0), 6 * MINUTE);
    assert.equal(state.memory('nat')?.wrongLast, true);
  });

  it('counts minutes after Again also when a day begins in between', () => {
    const night = Date.parse('2025-11-04T03:55:00Z');
    assert.equal(stateOf(answer('nat', 1, night)).wait('nat', night, 0), 10 * MINUTE);
  });

  it('brings a fact back at the rollover hour of its day', () => {
    const state = stateOf(answer('nat', 3, NOON, 60));
    assert.equal(state.memory('nat')?.due, Date.parse('2025-11-05T04:00:00+01:00'));
    assert.equal(state.wait('nat', NOON, 60), 2 * DAY);
    assert.equal(state.wait('nat', NOON + 10 * HOUR, 60), 2 * DAY);
    assert.equal(state.wait('nat', NOON + DAY, 60), DAY);
  });

  it('takes after midnight for the evening before', () => {
    const late = Date.parse('2025-11-04T01:30:00Z');
    assert.equal(stateOf(answer('nat', 3, late)).memory('nat')?.due, Date.parse('2025-11-05T04:00:00Z'));
    const early = new ReviewState({ rollover: 0, retention: 0.9 });
    early.add(answer('nat', 3, late));
    assert.equal(early.memory('nat')?.due, Date.parse('2025-11-06T00:00:00Z'));
  });

  it('counts 35 minutes across midnight UTC as one day', () => {
    const evening = Date.parse('2025-11-03T23:45:00Z');
    const sameDay = stateOf(answer('nat', 3, evening, -480), answer('nat', 3, evening + 35 * MINUTE, -480));
    const utc = stateOf(answer('nat', 3, evening), answer('nat', 3, evening + 24 * HOUR));
    assert.equal(sameDay.memory('nat')?.stability, 2.3065);
    assert.ok((utc.memory('nat')?.stability ?? 0) > 2.3065);
  });

  it('survives settings that make no sense', () => {
    const state = new ReviewState({ rollover: NaN, retention: -3 });
    state.add(answer('nat', 3, NOON));
    assert.ok(Number.isFinite(state.memory('nat')?.due));
  });

  it('counts lapses of what was known, not every Again', () => {
    const grades: Grade[] = [1, 1, 3, 1, 1, 3, 1];
    const state = stateOf(...grades.map((grade, day) => answer('nat', grade, NOON + day * DAY)));
    assert.equal(state.memory('nat')?.lapses, 2);
    assert.equal(state.memory('nat')?.reviews, 7);
  });

  it('predicts recall that falls', () => {
    const state = stateOf(answer('nat', 3, NOON));
    const recalls = [0, 1, 5, 50].map((days) => state.recall('nat', NOON + days * DAY) ?? 0);
    assert.deepEqual(recalls.map((each) => each.toFixed(2)), ['1.00', '0.95', '0.84', '0.62']);
  });

  it('knows what was answered and started today', () => {
    const state = stateOf(answer('old', 3, NOON - DAY), answer('old', 3, NOON), answer('new', 3, NOON - 7 * HOUR), answer('late', 3, NOON - 9 * HOUR));
    assert.equal(state.answeredToday('old', NOON, 0), true);
    assert.equal(state.answeredToday('old', NOON + DAY, 0), false);
    assert.equal(state.startedToday(NOON, 0), 1);
    assert.deepEqual(state.answers('old').map((each) => each.time), [NOON - DAY, NOON]);
  });

  describe('when the clock goes back', () => {
    it('takes no harm', () => {
      const state = stateOf(answer('nat', 3, NOON), { ...answer('nat', 3, NOON + 1), behind: 30 * DAY });
      const memory = state.memory('nat');
      assert.equal(memory?.stability, 2.3065);
      assert.equal(memory.last, NOON + 1 - 30 * DAY);
      assert.ok(state.isDue('nat', NOON));
    });

    it('schedules by what the clock said, not by the time that keeps the order', () => {
      const state = stateOf({ ...answer('nat', 4, NOON + 365 * DAY), behind: 365 * DAY });
      assert.equal(state.wait('nat', NOON, 0), 8 * DAY);
    });
  });

  describe('undo', () => {
    const first = answer('nat', 3, NOON);
    const second = answer('nat', 1, NOON + 2 * DAY);
    const back = undo(second, NOON + 2 * DAY + 1);

    it('takes an answer back as if it had never been', () => {
      assert.deepEqual(stateOf(first, second, back).memory('nat'), stateOf(first).memory('nat'));
      assert.equal(stateOf(first, undo(first, NOON + 1)).memory('nat'), undefined);
    });

    it('may arrive before its target', () => {
      const state = stateOf(back, first);
      assert.equal(state.memory('nat')?.reviews, 1);
      state.add(second);
      assert.equal(state.memory('nat')?.reviews, 1);
    });

    it('of an undo brings the event back', () => {
      const again = undo(back, NOON + 2 * DAY + 2);
      assert.deepEqual(stateOf(first, second, back, again).memory('nat'), stateOf(first, second).memory('nat'));
      const state = stateOf(again, back);
      state.add(second);
      assert.equal(state.memory('nat')?.reviews, 1);
    });

    it('can be made anew after it was undone', () => {
      const again = undo(back, NOON + 2 * DAY + 2);
      const anew = undo(second, NOON + 2 * DAY + 3);
      assert.deepEqual(stateOf(first, second, back, again, anew).memory('nat'), stateOf(first).memory('nat'));
    });

    it('that names itself, a circle or nothing known does nothing', () => {
      const named = (id: string, target: string): ReviewEvent => ({ kind: 'undo', id, time: NOON, offset: 0, target });
      const state = stateOf(first, named('itself', 'itself'), named('one', 'two'), named('two', 'one'), named('x', 'nowhere'));
      assert.equal(state.memory('nat')?.reviews, 1);
    });

    it('takes marks and links back', () => {
      const suspended = mark('suspend', 'nat', true, NOON);
      const linked = link('new', 'nat', NOON + 2);
      const state = stateOf(first, suspended, linked);
      assert.equal(state.marks('new').suspended, true);
      assert.equal(state.memory('new')?.reviews, 1);
      state.add(undo(suspended, NOON + 3));
      assert.equal(state.marks('nat').suspended, false);
      assert.equal(state.marks('new').suspended, false);
      state.add(undo(linked, NOON + 4));
      assert.equal(state.memory('new'), undefined);
      assert.equal(state.memory('nat')?.reviews, 1);
    });
  });

  describe('links', () => {
    it('let a history go on under a new name', () => {
      const one = stateOf(answer('a', 3, NOON), answer('a', 3, NOON + 2 * DAY), answer('a', 3, NOON + 13 * DAY));
      const moved = stateOf(answer('a', 3, NOON), link('b', 'a', NOON + DAY), answer('b', 3, NOON + 2 * DAY), link('c', 'b', NOON + 3 * DAY), answer('c', 3, NOON + 13 * DAY));
      assert.deepEqual(moved.memory('c'), one.memory('a'));
    });

    it('leave the old fact what it had, for a note that goes back', () => {
      const state = stateOf(answer('a', 3, NOON), link('b', 'a', NOON + DAY), answer('b', 3, NOON + 2 * DAY));
      assert.equal(state.memory('a')?.reviews, 1);
      state.add(answer('a', 3, NOON + 3 * DAY));
      assert.equal(state.memory('b')?.reviews, 3);
    });

    it('share a history out when a fact is split, and join it when two are merged', () => {
      const state = stateOf(answer('a', 3, NOON), link('b', 'a', NOON + 1), link('c', 'a', NOON + 2), answer('b', 1, NOON + DAY), link('d', 'b', NOON + 2 * DAY), link('d', 'c', NOON + 2 * DAY + 1));
      assert.equal(state.memory('b')?.reviews, 2);
      assert.equal(state.memory('c')?.reviews, 1);
      assert.equal(state.memory('d')?.reviews, 2);
    });

    it('in a circle make both share one history', () => {
      const state = stateOf(answer('a', 3, NOON), link('b', 'a', NOON + 1), answer('b', 3, NOON + 2 * DAY), link('a', 'b', NOON + 3 * DAY));
      assert.equal(state.memory('a')?.reviews, 2);
      assert.deepEqual(state.memory('a'), state.memory('b'));
    });

    it('of a forged web are followed only so far', () => {
      const chain = Array.from({ length: 2000 }, (_, index) => [link(`f${index + 1}`, `f${index}`, NOON + index), answer(`f${index}`, 3, NOON + index)]);
      const star = Array.from({ length: 2000 }, (_, index) => link('star', `f${index}`, NOON));
      const state = stateOf(...chain.flat(), ...star);
      assert.equal(state.memory('f2000')?.reviews, 255);
      assert.equal(state.memory('f100')?.reviews, 101);
      assert.equal(state.answers('star').length, 255);
    });

    it('do not count a fact twice as started', () => {
      const state = stateOf(answer('a', 3, NOON), link('b', 'a', NOON + 1), answer('b', 3, NOON + 2));
      assert.equal(state.startedToday(NOON + 3, 0), 1);
    });
  });

  describe('marks', () => {
    it('go on and off, and the last word counts', () => {
      const state = stateOf(answer('nat', 1, NOON), mark('suspend', 'nat', true, NOON + 1), mark('flag', 'nat', true, NOON + 2));
      assert.deepEqual(state.marks('nat'), { suspended: true, flagged: true, buriedUntil: 0 });
      assert.equal(state.isDue('nat', NOON + DAY), false);
      state.add(mark('suspend', 'nat', false, NOON + 3));
      assert.equal(state.isDue('nat', NOON + DAY), true);
      state.add(mark('flag', 'nat', true, NOON + 1));
      state.add(mark('flag', 'nat', false, NOON));
      assert.equal(state.marks('nat').flagged, true);
    });

    it('bury until the learner’s next day begins', () => {
      const state = stateOf(answer('nat', 1, NOON), bury('nat', NOON + 1, -300));
      const morning = Date.parse('2025-11-04T04:00:00-05:00');
      assert.equal(state.marks('nat').buriedUntil, morning);
      assert.equal(state.isDue('nat', morning - 1), false);
      assert.equal(state.isDue('nat', morning), true);
      assert.equal(state.dueCount(['nat', 'other'], morning), 1);
    });
  });
});
