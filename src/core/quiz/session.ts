import type { FactId } from '../facts/fact';
import type { Grade, NewEvent, Outcome } from '../review/event';
import { orderOptions } from './optionOrder';
import type { Question } from './question';

/** A question in its place in a session. */
export interface Asked {
  readonly question: Question;
  /** For a choice: the option shown at each place, as an index into the question's options (0 is the answer). */
  readonly order: readonly number[];
}

/** What the learner did with a question. */
export type Given =
  /** The place of the option chosen. */
  | { readonly kind: 'option'; readonly place: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unknown' }
  /** Graded by the learner after a look at the answer. */
  | { readonly kind: 'self' };

export interface Answer {
  /** Index into the queue. */
  readonly position: number;
  readonly fact: FactId;
  readonly given: Given;
  readonly outcome: Outcome;
  readonly grade: Grade;
  /** How the note spells what was typed with a slip. */
  readonly spelled: string | undefined;
  /** Milliseconds. */
  readonly took: number;
  /** Id of its event in the journal; undefined until it is durable. */
  readonly event: string | undefined;
  /** Milliseconds until the fact comes back; undefined until the answer is durable. */
  readonly wait: number | undefined;
}

export type Phase =
  | { readonly kind: 'ask' }
  /** A recall question with its answer shown. */
  | { readonly kind: 'grade' }
  | { readonly kind: 'answered'; readonly answer: Answer }
  /** The fact in question has gone from the notes. */
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'done' };

/** Events on their way to the journal: the session stands still until they are there or have failed. */
export interface Pending {
  readonly purpose: 'answer' | 'correction' | 'undo' | 'flag' | 'bury' | 'suspend';
  readonly records: readonly NewEvent[];
  /** Why they could not be written: `no space left on device`. */
  readonly failure: string | undefined;
}

/**
 * A run of questions with feedback after each. Plain JSON throughout, so that a window can be reloaded under it;
 * the notes' facts are in it only as the questions that it asks.
 */
export interface Session {
  /** What it is on, for people: `Networking`. */
  readonly label: string;
  readonly seed: number;
  /** What is asked, in order. A fact that was answered wrongly stands in it again. */
  readonly queue: readonly Asked[];
  readonly position: number;
  /** Counts up with every page shown; an action counts once, for the page that it names. */
  readonly sequence: number;
  readonly phase: Phase;
  readonly pending: Pending | undefined;
  /** Durable answers, oldest first; undone ones are gone from it. */
  readonly answers: readonly Answer[];
  readonly flagged: readonly FactId[];
  /** When the question was shown, milliseconds. */
  readonly shown: number;
}

export interface SessionStart {
  readonly questions: readonly Question[];
  readonly label: string;
  readonly seed: number;
  /** Milliseconds. */
  readonly now: number;
  /** Facts that were flagged before. */
  readonly flagged: readonly FactId[];
}

/** A new session on its first question; done at once where there is none. */
export function startSession({ questions, label, seed, now, flagged }: SessionStart): Session {
  return {
    label,
    seed,
    queue: questions.map((question) => ({ question, order: orderOptions(question, seed) })),
    position: 0,
    sequence: 1,
    phase: { kind: questions.length > 0 ? 'ask' : 'done' },
    pending: undefined,
    answers: [],
    flagged,
    shown: now,
  };
}

/** Whether there is an answer of this session that undo is about, be it durable or on its way. */
export function hasAnswer({ answers, pending }: Session): boolean {
  return answers.length > 0 || pending?.purpose === 'answer';
}

/** What stands before the learner; undefined once the session is done. */
export function currentQuestion(session: Session): Asked | undefined {
  return session.phase.kind === 'done' ? undefined : session.queue[session.position];
}
