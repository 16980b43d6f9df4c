/** 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** What became of the answer: `seen` is the self-graded outcome of a recall question, `unknown` is "Don’t know". */
export type Outcome = 'right' | 'nearly' | 'wrong' | 'unknown' | 'guessed' | 'seen';

interface EventBase {
  /** Sortable and unique over all writers. */
  readonly id: string;
  /** Milliseconds since 1970; never back within one writer. */
  readonly time: number;
  /** Minutes east of UTC where the learner was. */
  readonly offset: number;
  /** Milliseconds that the clock stood before `time`, where it had been set back by a second or more; absent otherwise. */
  readonly behind?: number;
}

export interface AnswerEvent extends EventBase {
  readonly kind: 'answer';
  readonly fact: string;
  /** Form and template of the question: `choice:quantity`. */
  readonly question: string;
  readonly outcome: Outcome;
  readonly grade: Grade;
  /** How long the learner took, in milliseconds. */
  readonly took: number;
}

/** Takes back any other event; an undo that is itself the target of an undo is void, so that its target counts again. */
export interface UndoEvent extends EventBase {
  readonly kind: 'undo';
  readonly target: string;
}

/** The history of `from` goes on as that of `fact`. */
export interface LinkEvent extends EventBase {
  readonly kind: 'link';
  readonly fact: string;
  readonly from: string;
}

export interface SuspendEvent extends EventBase {
  readonly kind: 'suspend' | 'flag';
  readonly fact: string;
  readonly on: boolean;
}

/** Hidden until the learner's next day. */
export interface BuryEvent extends EventBase {
  readonly kind: 'bury';
  readonly fact: string;
}

/** A grown-only record: what the learner did, never what was computed from it. */
export type ReviewEvent = AnswerEvent | UndoEvent | LinkEvent | SuspendEvent | BuryEvent;

/** An event before a journal has given it its id, time and offset. */
export type NewEvent = Draft<AnswerEvent> | Draft<UndoEvent> | Draft<LinkEvent> | Draft<SuspendEvent> | Draft<BuryEvent>;
type Draft<E extends EventBase> = Omit<E, keyof EventBase>;
