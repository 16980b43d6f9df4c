import type { FactId } from '../facts/fact';
import type { Question } from './question';
import type { Answer, Session } from './session';

/** How a session went, by facts: what counts is the first answer to each, as corrected. */
export interface Summary {
  readonly right: number;
  readonly total: number;
  /** Milliseconds spent on questions, repeated ones included. */
  readonly took: number;
  readonly first: readonly { readonly question: Question; readonly answer: Answer }[];
  /** Questions whose first answer was wrong, guessed or not known. */
  readonly missed: readonly Question[];
}

export function summarize(session: Session): Summary {
  const first = new Map<FactId, { question: Question; answer: Answer }>();
  for (const answer of session.answers) {
    const asked = session.queue[answer.position];
    if (asked && !first.has(answer.fact)) first.set(answer.fact, { question: asked.question, answer });
  }
  const all = [...first.values()];
  const missed = all.filter(({ answer }) => answer.grade === 1).map(({ question }) => question);
  return {
    right: all.length - missed.length,
    total: all.length,
    took: session.answers.reduce((sum, answer) => sum + answer.took, 0),
    first: all,
    missed,
  };
}
