import type { Notebook } from '../notebook/notebook';
import { leaveOut } from './queue';
import type { Asked, Session } from './session';

/**
 * A session that was put away, over the notes as they are now. An answer that was still on its way is asked again:
 * what was never acknowledged does not count. The clock of the question in view starts anew.
 */
export function resumeSession(session: Session, notebook: Notebook, now: number): Session {
  const known = { ...session, queue: session.queue.map((asked) => refreshed(asked, notebook)), pending: undefined, shown: now };
  const gone = known.queue.map((asked) => asked.question.fact).filter((fact) => notebook.fact(fact) === undefined);
  return leaveOut(unanswered(known), gone);
}

function unanswered(session: Session): Session {
  const { phase } = session;
  return phase.kind === 'answered' && phase.answer.event === undefined ? { ...session, phase: { kind: 'ask' } } : session;
}

/** The lines of a fact move while a note is edited. */
function refreshed(asked: Asked, notebook: Notebook): Asked {
  const noted = notebook.fact(asked.question.fact);
  if (!noted) return asked;
  const { note, fact } = noted;
  const source = { uri: note.uri, name: note.name, start: fact.start, end: fact.end };
  return { ...asked, question: { ...asked.question, source } };
}
