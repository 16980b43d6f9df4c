import type { AnswerEvent, Grade, ReviewEvent } from '../../../src/core/review/event';
import { eventId } from '../../../src/core/review/eventId';
import { ReviewState } from '../../../src/core/review/reviewState';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const MINUTE = 60_000;

/** A Monday, 12:00 UTC. */
export const NOON = Date.UTC(2025, 10, 3, 12);

let counter = 0;

/** An id like a journal's, never the same twice. */
export function nextId(time: number): string {
  return eventId(time, 'test', counter++);
}

export function answer(fact: string, grade: Grade, time: number, offset = 0): AnswerEvent {
  const outcome = grade === 1 ? 'wrong' : 'right';
  return { kind: 'answer', id: nextId(time), time, offset, fact, question: 'choice:quantity', outcome, grade, took: 4200 };
}

export function undo(target: ReviewEvent, time: number): ReviewEvent {
  return { kind: 'undo', id: nextId(time), time, offset: 0, target: target.id };
}

export function link(fact: string, from: string, time: number): ReviewEvent {
  return { kind: 'link', id: nextId(time), time, offset: 0, fact, from };
}

export function mark(kind: 'suspend' | 'flag', fact: string, on: boolean, time: number): ReviewEvent {
  return { kind, id: nextId(time), time, offset: 0, fact, on };
}

export function bury(fact: string, time: number, offset = 0): ReviewEvent {
  return { kind: 'bury', id: nextId(time), time, offset, fact };
}

export function stateOf(...events: readonly ReviewEvent[]): ReviewState {
  const state = new ReviewState();
  state.addAll(events);
  return state;
}
