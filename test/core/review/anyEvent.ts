import fc from 'fast-check';
import type { Grade, Outcome, ReviewEvent } from '../../../src/core/review/event';
import { eventId, MAX_TIME } from '../../../src/core/review/eventId';

const base = fc
  .record({ time: fc.nat(MAX_TIME), writer: fc.stringMatching(/^[0-9a-f]{12}$/), counter: fc.nat(), offset: fc.integer({ min: -720, max: 840 }), back: fc.nat(1e9) })
  .map(({ time, writer, counter, offset, back }) => {
    const behind = Math.min(back, time);
    return { id: eventId(time, writer, counter), time, offset, ...(behind > 0 && counter % 2 === 0 ? { behind } : {}) };
  });
const name = fc.stringMatching(/^[!-~]{1,40}$/);
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
const outcome = fc.constantFrom<Outcome>('right', 'nearly', 'wrong', 'unknown', 'guessed', 'seen');

/** Events of every kind with extreme values, unrelated to each other. */
export const anyEvent: fc.Arbitrary<ReviewEvent> = base.chain((head) =>
  fc.oneof(
    fc.record({ fact: name, question: name, outcome, grade, took: fc.nat(86_400_000) }).map((rest) => ({ ...head, kind: 'answer' as const, ...rest })),
    name.map((target) => ({ ...head, kind: 'undo' as const, target: target.replace(/[^0-9A-Za-z_-]/g, '_') })),
    fc.record({ fact: name, from: name }).map((rest) => ({ ...head, kind: 'link' as const, ...rest })),
    fc.record({ kind: fc.constantFrom('suspend' as const, 'flag' as const), fact: name, on: fc.boolean() }).map((rest) => ({ ...head, ...rest })),
    name.map((fact) => ({ ...head, kind: 'bury' as const, fact })),
  ),
);
