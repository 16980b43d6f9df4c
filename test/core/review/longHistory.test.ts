import assert from 'node:assert/strict';
import type { AnswerEvent, Grade } from '../../../src/core/review/event';
import { eventId } from '../../../src/core/review/eventId';
import { ReviewState } from '../../../src/core/review/reviewState';
import { NOON } from './history';

const FACTS = Array.from({ length: 5000 }, (_, index) => `1-${index.toString(16)}`);

/** Years of a diligent learner, without chance. */
function years(count: number): AnswerEvent[] {
  return Array.from({ length: count }, (_, index) => {
    const time = NOON + index * 400_000;
    const fact = FACTS[(index * 7919) % FACTS.length] ?? '';
    const grade = (1 + ((index * 31) % 4)) as Grade;
    return { kind: 'answer', id: eventId(time, 'w', index), time, offset: 60, fact, question: 'recall:x', outcome: 'seen', grade, took: 1 };
  });
}

function milliseconds(run: () => void): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

describe('a long history', () => {
  const events = years(100_000);
  const now = events.at(-1)?.time ?? 0;

  it('of 100,000 events folds in half a second', () => {
    const times = [1, 2, 3].map(() =>
      milliseconds(() => {
        const state = new ReviewState();
        state.addAll(events);
        assert.ok(state.dueCount(FACTS, now) > 0);
      }),
    );
    assert.ok(Math.min(...times) < 500, `${times.map(Math.round).join(', ')} ms`);
  });

  it('costs nothing to go on with', () => {
    const state = new ReviewState();
    state.addAll(events);
    state.dueCount(FACTS, now);
    const spent = milliseconds(() => {
      for (let index = 0; index < 1000; index++) {
        const time = now + index + 1;
        state.add({ ...events[index]!, id: eventId(time, 'w', index), time });
        state.memory(events[index]!.fact);
      }
    });
    assert.ok(spent < 250, `${spent} ms for 1,000 answers`);
  });
});
