import type { FactId } from '../facts/fact';
import { orderOptions } from './optionOrder';
import { currentQuestion, type Answer, type Asked, type Session } from './session';

/** How many other questions come before one that was answered wrongly comes again. */
const REPEAT_AFTER = 6;
/** How often one fact is asked in a session at most. */
const MOST_TIMES = 3;

/** Shows the question at a place in the queue, or ends the session behind the last. */
export function ask(session: Session, position: number, now: number): Session {
  const kind = position < session.queue.length ? ('ask' as const) : ('done' as const);
  return { ...session, position, phase: { kind }, sequence: session.sequence + 1, shown: now };
}

/** A wrong answer puts its question once more into what is still to come; a right one takes it out again. */
export function withRepeat(session: Session, answer: Answer): Session {
  const bare = withoutRepeat(session);
  const asked = bare.queue[bare.position];
  if (answer.grade !== 1 || !asked) return bare;
  const times = bare.queue.filter((each) => each.question.fact === answer.fact).length;
  if (times >= MOST_TIMES) return bare;
  const again: Asked = { question: asked.question, order: orderOptions(asked.question, bare.seed + times) };
  const place = Math.min(bare.position + 1 + REPEAT_AFTER, bare.queue.length);
  return { ...bare, queue: [...bare.queue.slice(0, place), again, ...bare.queue.slice(place)] };
}

/** The question in view comes no more after its place. */
export function withoutRepeat(session: Session): Session {
  const fact = session.queue[session.position]?.question.fact;
  return fact === undefined ? session : dropComing(session, session.position, new Set([fact]));
}

/** The fact is asked no more: an answer's page stays in view, an open question goes at once. */
export function dropFact(session: Session, fact: FactId, now: number): Session {
  const { phase, position } = session;
  if (phase.kind === 'answered') return dropComing(session, position, new Set([fact]));
  return ask(dropComing(session, position - 1, new Set([fact])), position, now);
}

/** Coming questions on facts that are gone are dropped without a word; an open one says so. */
export function leaveOut(session: Session, gone: readonly FactId[]): Session {
  const facts = new Set(gone);
  const rest = dropComing(session, session.position, facts);
  const asked = currentQuestion(rest);
  const open = rest.phase.kind === 'ask' || rest.phase.kind === 'grade';
  if (!open || rest.pending || !asked || !facts.has(asked.question.fact)) return rest;
  return { ...rest, phase: { kind: 'leftOut' }, sequence: rest.sequence + 1 };
}

function dropComing(session: Session, after: number, facts: ReadonlySet<FactId>): Session {
  return { ...session, queue: session.queue.filter((each, index) => index <= after || !facts.has(each.question.fact)) };
}
