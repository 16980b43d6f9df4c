import type { AnswerEvent, Grade, NewEvent, Outcome } from '../review/event';
import { gradeTyped } from './gradeTyped';
import type { Question } from './question';
import { currentQuestion, type Answer, type Asked, type Given, type Pending, type Session } from './session';

/** The session after an action, and what must be durable before it goes on: one write, in this order. */
export interface Step {
  readonly session: Session;
  readonly records: readonly NewEvent[];
}

/** Longer than this the learner was not thinking but away, in milliseconds. */
const LONGEST_THOUGHT = 10 * 60_000;

export function quiet(session: Session): Step {
  return { session, records: [] };
}

export function send(session: Session, purpose: Pending['purpose'], records: readonly NewEvent[]): Step {
  return { session: { ...session, pending: { purpose, records, failure: undefined } }, records };
}

export function choose(session: Session, asked: Asked | undefined, place: number, now: number): Step {
  const option = asked?.order[place];
  if (session.phase.kind !== 'ask' || option === undefined) return quiet(session);
  const given: Given = { kind: 'option', place };
  return option === 0 ? answer(session, { given, outcome: 'right', grade: 3 }, now) : answer(session, { given, outcome: 'wrong', grade: 1 }, now);
}

export function type(session: Session, asked: Asked | undefined, text: string, now: number): Step {
  if (session.phase.kind !== 'ask' || asked?.question.form !== 'typed' || text.trim() === '') return quiet(session);
  const { expected } = asked.question;
  const given: Given = { kind: 'text', text };
  switch (gradeTyped(text, expected)) {
    case 'right':
      return answer(session, { given, outcome: 'right', grade: 3 }, now);
    case 'slip':
      return answer(session, { given, outcome: 'right', grade: 3, spelled: expected.text }, now);
    case 'nearly':
      return answer(session, { given, outcome: 'nearly', grade: 2 }, now);
    case 'wrong':
      return answer(session, { given, outcome: 'wrong', grade: 1 }, now);
  }
}

export function doNotKnow(session: Session, now: number): Step {
  if (session.phase.kind !== 'ask') return quiet(session);
  return answer(session, { given: { kind: 'unknown' }, outcome: 'unknown', grade: 1 }, now);
}

export function gradeYourself(session: Session, grade: Grade, now: number): Step {
  if (session.phase.kind !== 'grade') return quiet(session);
  return answer(session, { given: { kind: 'self' }, outcome: 'seen', grade }, now);
}

/**
 * "I guessed" and "I was right". A correction is a new answer and an undo of the old one, in this order:
 * a crash between the two leaves an answer too many, never an answer lost.
 */
export function correct(session: Session, outcome: 'guessed' | 'right', grade: Grade): Step {
  const asked = currentQuestion(session);
  if (session.phase.kind !== 'answered' || !asked) return quiet(session);
  const old = session.phase.answer;
  if (old.event === undefined || old.grade === grade) return quiet(session);
  const corrected: Answer = { ...old, outcome, grade, spelled: undefined, event: undefined, wait: undefined };
  return send({ ...session, phase: { kind: 'answered', answer: corrected } }, 'correction', [
    answerEvent(asked.question, corrected),
    { kind: 'undo', target: old.event },
  ]);
}

/** Takes back the last durable answer: its page stands there again until the undo is durable, then its question. */
export function undo(session: Session): Step {
  const last = session.answers.at(-1);
  if (last?.event === undefined) return quiet(session);
  const onItsPage = session.phase.kind === 'answered' && session.phase.answer.event === last.event;
  const back: Session = {
    ...session,
    position: last.position,
    sequence: onItsPage ? session.sequence : session.sequence + 1,
    phase: { kind: 'answered', answer: last },
  };
  return send(back, 'undo', [{ kind: 'undo', target: last.event }]);
}

export function mark(session: Session, kind: 'flag' | 'bury' | 'suspend', asked: Asked | undefined): Step {
  if (!asked || session.phase.kind === 'leftOut') return quiet(session);
  const { fact } = asked.question;
  if (kind === 'bury') return send(session, kind, [{ kind, fact }]);
  const on = kind === 'suspend' || !session.flagged.includes(fact);
  return send(session, kind, [{ kind, fact, on }]);
}

type Judged = Pick<Answer, 'given' | 'outcome' | 'grade'> & { readonly outcome: Outcome; readonly spelled?: string };

function answer(session: Session, judged: Judged, now: number): Step {
  const asked = currentQuestion(session);
  if (!asked) return quiet(session);
  const given: Answer = {
    position: session.position,
    fact: asked.question.fact,
    given: judged.given,
    outcome: judged.outcome,
    grade: judged.grade,
    spelled: judged.spelled,
    took: Math.min(Math.max(0, Math.round(now - session.shown)), LONGEST_THOUGHT),
    event: undefined,
    wait: undefined,
  };
  return send({ ...session, phase: { kind: 'answered', answer: given } }, 'answer', [answerEvent(asked.question, given)]);
}

function answerEvent(question: Question, { outcome, grade, took }: Answer): Omit<AnswerEvent, 'id' | 'time' | 'offset'> {
  return { kind: 'answer', fact: question.fact, question: `${question.form}:${question.template}`, outcome, grade, took };
}
