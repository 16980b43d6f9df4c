import type { AnswerEvent } from './event';
import { clockOf } from './eventOrder';
import { dayStart, localDay } from './localDay';
import type { Memory } from './memory';
import type { ReviewSettings } from './reviewSettings';
import type { Scheduler, Strength } from './scheduler';

/** A fact answered with Again comes back in ten minutes, in milliseconds. */
export const AGAIN = 600_000;

/**
 * What a fact's answers, in order, have left in memory; undefined where there are none.
 * A lapse is an Again on a fact that was known: the first answer and an Again after an Again are none.
 */
export function foldMemory(
  answers: readonly AnswerEvent[],
  scheduler: Scheduler,
  { rollover }: ReviewSettings,
): Memory | undefined {
  let strength: Strength | undefined;
  let before: Strength | undefined;
  let elapsed = 0;
  let lapses = 0;
  let wrong = false;
  let relearning = false;
  let last: AnswerEvent | undefined;
  for (const answer of answers) {
    elapsed = last === undefined ? 0 : dayOf(answer, rollover) - dayOf(last, rollover);
    before = strength;
    relearning = wrong;
    strength = scheduler.next(before, elapsed, answer.grade);
    wrong = answer.grade === 1;
    if (wrong && before !== undefined && !relearning) lapses++;
    last = answer;
  }
  if (last === undefined || strength === undefined) return undefined;
  const due =
    last.grade === 1
      ? clockOf(last) + AGAIN
      : dayStart(
          dayOf(last, rollover) + (scheduler.days(before, elapsed, relearning)[last.grade - 2] ?? 1),
          last.offset,
          rollover,
        );
  return { ...strength, reviews: answers.length, lapses, last: clockOf(last), due, wrongLast: wrong };
}

function dayOf(answer: AnswerEvent, rollover: number): number {
  return localDay(clockOf(answer), answer.offset, rollover);
}
