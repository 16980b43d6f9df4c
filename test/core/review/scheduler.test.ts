import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEmptyCard, fsrs, State, type Card } from 'ts-fsrs';
import type { Grade } from '../../../src/core/review/event';
import { Scheduler, type Strength } from '../../../src/core/review/scheduler';
import { ReviewState } from '../../../src/core/review/reviewState';
import { answer, DAY, MINUTE, NOON } from './history';

const grade = fc.constantFrom<Grade>(1, 2, 3, 4);

/** Days between one answer and the next, and the grade given then. */
const history = fc.array(fc.record({ days: fc.nat(400), grade }), { minLength: 1, maxLength: 25 });

describe('the scheduler', () => {
  const scheduler = new Scheduler(0.9);

  it('starts with the published FSRS-6 parameters', () => {
    const first = ([1, 2, 3, 4] as const).map((each) => scheduler.next(undefined, 0, each));
    assert.deepEqual(first.map(({ stability }) => stability), [0.212, 1.2931, 2.3065, 8.2956]);
    assert.deepEqual(first.map(({ difficulty }) => difficulty), [6.4133, 5.11217071, 2.11810397, 1]);
    assert.deepEqual(scheduler.days(undefined, 0, false), [1, 2, 8]);
  });

  it('gives the memory that the other FSRS-6 implementations test for', () => {
    const answers: [number, Grade][] = [[0, 1], [0, 3], [1, 3], [3, 3], [8, 3], [21, 3]];
    const strength = answers.reduce<Strength | undefined>((before, [days, given]) => scheduler.next(before, days, given), undefined);
    assert.equal(strength?.stability.toFixed(4), '53.6269');
    assert.equal(strength.difficulty.toFixed(4), '6.3575');
  });

  it('gives the intervals that the other FSRS-6 implementations test for', () => {
    const grades: Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
    const state = new ReviewState();
    let now = NOON;
    const days = grades.map((given, index) => {
      state.add(answer('f', given, now));
      const wait = state.wait('f', now, 0);
      // They ask a new fact once more after ten minutes.
      now += index === 0 ? 10 * MINUTE : wait;
      return Math.floor(wait / DAY);
    });
    assert.deepEqual(days, [2, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  it('agrees with ts-fsrs’ own scheduler over any history of days', () => {
    const reference = fsrs({ learning_steps: ['10m'], relearning_steps: ['10m'], enable_fuzz: false });
    fc.assert(
      fc.property(history, (answers) => {
        let card: Card = createEmptyCard(NOON);
        const state = new ReviewState();
        let now = NOON;
        let missed = false;
        for (const { days, grade: given } of answers) {
          now += days * DAY;
          const was = card;
          card = reference.next(was, now, given).card;
          state.add(answer('f', given, now));
          const memory = state.memory('f');
          assert.deepEqual([memory?.stability, memory?.difficulty], [card.stability, card.difficulty]);
          if (given !== 1 && schedulesAlike(was, given, days, missed)) {
            assert.equal(state.wait('f', now, 0), card.scheduled_days * DAY);
          }
          missed = given === 1;
        }
      }),
    );
  });

  it('never orders Hard, Good and Easy wrongly, and never says less than a day', () => {
    fc.assert(
      fc.property(history, fc.nat(100), (answers, later) => {
        const state = new ReviewState();
        let now = NOON;
        for (const each of answers) state.add(answer('f', each.grade, (now += each.days * DAY)));
        const [again, hard, good, easy] = state.intervals('f', now + later * DAY, 0);
        assert.equal(again, 600_000);
        assert.ok(hard >= DAY && hard <= good && good <= easy, `${hard} ${good} ${easy}`);
        assert.ok([hard, good, easy].every((each) => each % DAY === 0 && each <= 36_500 * DAY + 2 * DAY));
      }),
    );
  });

  it('asks sooner when more is to be remembered', () => {
    const strength = { stability: 30, difficulty: 5 };
    const good = (retention: number): number => new Scheduler(retention).days(strength, 30, false)[1];
    assert.ok(good(0.97) < good(0.9) && good(0.9) < good(0.8));
  });

  it('takes a clock that went back for the same day', () => {
    const strength = scheduler.next(undefined, 0, 3);
    assert.deepEqual(scheduler.next(strength, -12, 3), scheduler.next(strength, 0, 3));
    assert.equal(scheduler.recall(strength, -5), 1);
  });

  it('predicts 90 % after as many days as the stability', () => {
    assert.equal(scheduler.recall({ stability: 12, difficulty: 5 }, 12), 0.9);
  });
});

/**
 * ts-fsrs gives Hard 15 minutes within its learning steps and stays in them, where we give a day; and it pushes the
 * grades apart also when a known card is repeated on the same day.
 */
function schedulesAlike(was: Card, given: Grade, days: number, missed: boolean): boolean {
  const inSteps = was.state === State.Learning || was.state === State.Relearning;
  if (given === 2 && was.state !== State.Review) return false;
  return inSteps === missed && (was.state !== State.Review || days > 0);
}
