import { ask, dropFact, leaveOut, withoutRepeat, withRepeat } from './queue';
import { choose, correct, doNotKnow, gradeYourself, mark, quiet, send, type, undo, type Step } from './answering';
import { currentQuestion, type Answer, type Pending, type Session } from './session';
import type { SessionAction } from './sessionAction';

/**
 * One action, at a time in milliseconds. An action that does not fit (late, repeated, for another page) changes nothing.
 * While records are on their way, only `saved` and `saveFailed` count: no question shows before the answer to the one
 * before it is durable. Once they have failed, there is another try, and giving up: by undo or by the end.
 */
export function step(session: Session, action: SessionAction, now: number): Step {
  if (action.kind === 'gone') return quiet(leaveOut(session, action.facts));
  if (session.pending) return whilePending(session, session.pending, action, now);
  if ('sequence' in action && action.sequence !== session.sequence) return quiet(session);
  const asked = currentQuestion(session);
  switch (action.kind) {
    case 'choose':
      return choose(session, asked, action.option, now);
    case 'type':
      return type(session, asked, action.text, now);
    case 'unknown':
      return doNotKnow(session, now);
    case 'show':
      return quiet(session.phase.kind === 'ask' && asked?.question.form === 'recall' ? { ...session, phase: { kind: 'grade' } } : session);
    case 'grade':
      return gradeYourself(session, action.grade, now);
    case 'guessed':
      return correct(session, 'guessed', 1);
    case 'overrule':
      return correct(session, 'right', 3);
    case 'undo':
      return undo(session);
    case 'next':
      return quiet(session.phase.kind === 'answered' || session.phase.kind === 'leftOut' ? ask(session, session.position + 1, now) : session);
    case 'flag':
    case 'bury':
    case 'suspend':
      return mark(session, action.kind, asked);
    case 'end':
      return quiet(ended(session));
    case 'retry':
    case 'saved':
    case 'saveFailed':
      return quiet(session);
  }
}

function whilePending(session: Session, pending: Pending, action: SessionAction, now: number): Step {
  if (action.kind === 'saved') return quiet(settle({ ...session, pending: undefined }, pending, action, now));
  if (action.kind === 'saveFailed') {
    // A mark is worth no standstill: it is dropped, and the editor says why.
    return quiet({ ...session, pending: isMark(pending) ? undefined : { ...pending, failure: action.reason } });
  }
  return pending.failure === undefined ? quiet(session) : onceFailed(session, pending, action, now);
}

function onceFailed(session: Session, pending: Pending, action: SessionAction, now: number): Step {
  if ('sequence' in action && action.sequence !== session.sequence) return quiet(session);
  switch (action.kind) {
    case 'retry':
      return send(session, pending.purpose, pending.records);
    case 'undo':
      return quiet(pending.purpose === 'answer' ? ask({ ...session, pending: undefined }, session.position, now) : session);
    case 'end':
      return quiet(ended({ ...session, pending: undefined }));
    default:
      return quiet(session);
  }
}

function ended(session: Session): Session {
  return session.phase.kind === 'done' ? session : { ...session, phase: { kind: 'done' }, sequence: session.sequence + 1 };
}

function isMark(pending: Pending): boolean {
  return pending.purpose === 'flag' || pending.purpose === 'bury' || pending.purpose === 'suspend';
}

type Saved = Extract<SessionAction, { kind: 'saved' }>;

/** What follows once the records are durable. */
function settle(session: Session, pending: Pending, { events, wait }: Saved, now: number): Session {
  const fact = currentQuestion(session)?.question.fact;
  switch (pending.purpose) {
    case 'answer':
    case 'correction': {
      if (session.phase.kind !== 'answered') return session;
      const saved: Answer = { ...session.phase.answer, event: events[0], wait };
      const before = pending.purpose === 'correction' ? session.answers.slice(0, -1) : session.answers;
      return withRepeat({ ...session, phase: { kind: 'answered', answer: saved }, answers: [...before, saved] }, saved);
    }
    case 'undo':
      return ask({ ...withoutRepeat(session), answers: session.answers.slice(0, -1) }, session.position, now);
    case 'flag': {
      if (fact === undefined) return session;
      const others = session.flagged.filter((each) => each !== fact);
      return { ...session, flagged: others.length < session.flagged.length ? others : [...others, fact] };
    }
    case 'bury':
    case 'suspend':
      return fact === undefined ? session : dropFact(session, fact, now);
  }
}
