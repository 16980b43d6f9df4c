import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Grade, ReviewEvent } from '../../../src/core/review/event';
import { eventId } from '../../../src/core/review/eventId';
import { ReviewState } from '../../../src/core/review/reviewState';
import { HOUR, NOON } from './history';

const FACTS = ['a', 'b', 'c', 'd'];

/** One act of a learner who uses two machines: `pick` chooses an event before it, for an undo. */
const act = fc.record({
  kind: fc.constantFrom('answer', 'answer', 'answer', 'undo', 'link', 'suspend', 'flag', 'bury'),
  fact: fc.constantFrom(...FACTS),
  from: fc.constantFrom(...FACTS),
  grade: fc.constantFrom<Grade>(1, 2, 3, 4),
  on: fc.boolean(),
  hours: fc.nat(60),
  writer: fc.constantFrom('1111', '2222'),
  pick: fc.nat(),
});

type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

function eventsOf(acts: readonly Act[]): ReviewEvent[] {
  const events: ReviewEvent[] = [];
  let time = NOON;
  acts.forEach(({ kind, fact, from, grade, on, hours, writer, pick }, index) => {
    time += hours * HOUR;
    const base = { id: eventId(time, writer, index), time, offset: 60, fact };
    const target = events[pick % Math.max(1, events.length)]?.id ?? 'nothing';
    if (kind === 'answer') events.push({ ...base, kind, question: 'recall:x', outcome: 'seen', grade, took: 1 });
    else if (kind === 'undo') events.push({ id: base.id, time, offset: 60, kind, target });
    else if (kind === 'link') events.push({ ...base, kind, from });
    else if (kind === 'bury') events.push({ ...base, kind });
    else events.push({ ...base, kind: kind === 'flag' ? 'flag' : 'suspend', on });
  });
  return events;
}

/** Everything that the state says. */
function picture(state: ReviewState): unknown {
  const now = NOON + 2000 * HOUR;
  return FACTS.map((fact) => [state.memory(fact), state.marks(fact), state.answers(fact).map(({ id }) => id), state.recall(fact, now), state.isDue(fact, now), state.intervals(fact, now, 0)]);
}

const acts = fc.array(act, { maxLength: 40 });

describe('the fold over events', () => {
  it('gives the same state for any order, any duplicates and any way of adding', () => {
    const cases = acts.chain((all) => {
      const events = eventsOf(all);
      return fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }));
    });
    fc.assert(
      fc.property(cases, ([events, mixed]) => {
        const ordered = new ReviewState();
        assert.equal(ordered.addAll(events), events.length);
        const step = new ReviewState();
        for (const event of mixed) {
          step.add(structuredClone(event));
          picture(step);
        }
        assert.deepEqual(picture(step), picture(ordered));
        assert.equal(step.addAll(mixed), 0);
      }),
    );
  });

  it('gives the same state after adding one event as after folding all anew', () => {
    fc.assert(
      fc.property(acts, (all) => {
        const state = new ReviewState();
        const events = eventsOf(all);
        events.forEach((event, index) => {
          state.add(event);
          const anew = new ReviewState();
          anew.addAll(events.slice(0, index + 1));
          assert.deepEqual(picture(state), picture(anew));
        });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps the same one of two forged events with one id, whichever comes first', () => {
    const forged = fc.tuple(acts, acts).map(([one, two]) => {
      const first = eventsOf(one);
      return [first, eventsOf(two).map((event, index) => ({ ...event, id: first[index]?.id ?? event.id }))] as const;
    });
    fc.assert(
      fc.property(forged, ([first, second]) => {
        const forward = new ReviewState();
        forward.addAll([...first, ...second]);
        picture(forward);
        const backward = new ReviewState();
        for (const event of [...second, ...first]) {
          backward.add(event);
          picture(backward);
        }
        assert.deepEqual(picture(backward), picture(forward));
      }),
    );
  });

  it('shifts with the learner: the same days in six time zones, and across daylight saving', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (all, summer) => {
        const pictures = [-720, -300, 0, 60, 330, 840].map((offset) => {
          const state = new ReviewState();
          for (const event of eventsOf(all)) {
            const there = offset + (summer && event.time > NOON + 300 * HOUR ? 60 : 0);
            state.add({ ...event, offset: there, time: event.time - there * 60_000 });
          }
          return FACTS.map((fact) => {
            const memory = state.memory(fact);
            return [memory?.stability, memory?.difficulty, memory?.lapses, memory && !memory.wrongLast && state.wait(fact, memory.last, state.answers(fact).at(-1)?.offset ?? 0)];
          });
        });
        for (const each of pictures) assert.deepEqual(each, pictures[0]);
      }),
    );
  });
});
