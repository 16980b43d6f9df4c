import type { Notebook } from '../../core/notebook/notebook';
import { resumeSession } from '../../core/quiz/resumeSession';
import type { Pending, Session } from '../../core/quiz/session';
import type { SessionAction } from '../../core/quiz/sessionAction';
import { step } from '../../core/quiz/step';
import type { NewEvent, ReviewEvent } from '../../core/review/event';

export type Mark = Extract<Pending['purpose'], 'flag' | 'bury' | 'suspend'>;
/** What stops a session where it can not be written. */
export type Weighty = Exclude<Pending['purpose'], Mark>;

export interface RunnerDeps {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves when the event is durable; rejects with the reason as the end of a sentence. */
  append(draft: NewEvent): Promise<ReviewEvent>;
  /** Milliseconds until a fact comes back. */
  wait(fact: string): number;
  /** `soon`: what follows is likely to be there in a moment, and the step between is not worth being shown. */
  changed(when: 'now' | 'soon'): void;
  marked(mark: Mark, event: ReviewEvent): void;
  markFailed(mark: Mark, reason: string): void;
  /** What could not be written is given up: its session has been ended, or another one has begun. */
  givenUp(purpose: Weighty, reason: string): void;
}

/** Steps whose outcome, not the way to it, is what the learner wants to see. */
const IN_PASSING: readonly SessionAction['kind'][] = ['grade', 'undo', 'flag', 'bury', 'suspend'];

/**
 * Runs a session: every step's records are durable before the next question shows. What the learner does meanwhile
 * waits for its turn, and counts then if it still fits the page.
 */
export class SessionRunner {
  readonly #deps: RunnerDeps;
  /** Records that are durable, so that a retry of the others does not write them twice. */
  readonly #durable = new WeakMap<NewEvent, ReviewEvent>();
  #session: Session | undefined;
  #highest = 0;
  /** Done while records were on their way, the oldest first. */
  #waiting: SessionAction[] = [];
  /** Notes that came while records were on their way. */
  #unread: Notebook | undefined;

  constructor(deps: RunnerDeps) {
    this.#deps = deps;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Sequences go on over sessions, so that nothing of one is taken for the other. */
  begin(session: Session): void {
    this.leave();
    this.#set({ ...session, sequence: this.#highest + 1 });
    this.#deps.changed('now');
  }

  /** Goes on with the session that was put away. One whose records are on their way waits for them as it did before. */
  resume(saved: Session, notebook: Notebook): void {
    const session = this.#session ?? saved;
    if (session.pending) this.#unread = notebook;
    else this.#set(resumeSession(session, notebook, this.#deps.now()));
    this.#deps.changed('now');
  }

  leave(): void {
    this.#tellGivenUp(this.#session?.pending);
    this.#session = undefined;
    this.#waiting = [];
    this.#unread = undefined;
  }

  /** The notes have changed: lines may have moved, and facts may be gone. */
  follow(notebook: Notebook): void {
    const session = this.#session;
    if (!session || session.phase.kind === 'done') return;
    if (session.pending) {
      this.#unread = notebook;
      return;
    }
    this.#unread = undefined;
    this.#set({ ...resumeSession(session, notebook, this.#deps.now()), shown: session.shown });
    this.#deps.changed('soon');
  }

  /** What does not fit the page in view changes nothing. */
  async act(action: SessionAction): Promise<void> {
    const pending = this.#session?.pending;
    if (pending && pending.failure === undefined) this.#waiting.push(action);
    else await this.#step(action);
  }

  async #step(action: SessionAction): Promise<void> {
    const before = this.#session;
    if (!before) return;
    const { session, records } = step(before, action, this.#deps.now());
    if (session === before) return;
    this.#set(session);
    if (action.kind === 'end') this.#tellGivenUp(before.pending);
    this.#deps.changed(records.length > 0 && IN_PASSING.includes(action.kind) ? 'soon' : 'now');
    if (session.pending && records.length > 0) await this.#write(session.pending);
  }

  async #write(pending: Pending): Promise<void> {
    const events: ReviewEvent[] = [];
    try {
      for (const record of pending.records) events.push(await this.#append(record));
    } catch (error) {
      await this.#fail(pending, error instanceof Error ? error.message : String(error));
      return;
    }
    const session = this.#session;
    // Another session has begun meanwhile: the records are safe, and there is no page that waits for them.
    if (session?.pending !== pending) return;
    const answer = session.phase.kind === 'answered' ? session.phase.answer : undefined;
    const wait = answer ? this.#deps.wait(answer.fact) : 0;
    await this.#step({ kind: 'saved', events: events.map((event) => event.id), wait });
    const [first] = events;
    if (first && isMark(pending.purpose)) this.#deps.marked(pending.purpose, first);
    await this.#catchUp();
    await this.#passGraded(pending);
  }

  async #fail(pending: Pending, reason: string): Promise<void> {
    if (isMark(pending.purpose)) this.#deps.markFailed(pending.purpose, reason);
    if (this.#session?.pending !== pending) {
      this.#tellGivenUp({ ...pending, failure: reason });
      return;
    }
    await this.#step({ kind: 'saveFailed', reason });
    await this.#catchUp();
  }

  /** What has come while records were on their way. */
  async #catchUp(): Promise<void> {
    if (this.#unread) this.follow(this.#unread);
    // What begins another write leaves the rest to wait once more.
    await Promise.all(this.#waiting.splice(0).map((action) => this.act(action)));
  }

  /** The learner has seen the answer and when it comes back before grading: there is nothing more to read. */
  async #passGraded({ purpose }: Pending): Promise<void> {
    const session = this.#session;
    if (purpose !== 'answer' || session?.phase.kind !== 'answered' || session.phase.answer.outcome !== 'seen') return;
    await this.act({ kind: 'next', sequence: session.sequence });
  }

  async #append(record: NewEvent): Promise<ReviewEvent> {
    const event = this.#durable.get(record) ?? (await this.#deps.append(record));
    this.#durable.set(record, event);
    return event;
  }

  #tellGivenUp(pending: Pending | undefined): void {
    if (pending?.failure !== undefined && !isMark(pending.purpose)) this.#deps.givenUp(pending.purpose, pending.failure);
  }

  #set(session: Session): void {
    this.#session = session;
    this.#highest = Math.max(this.#highest, session.sequence);
  }
}

function isMark(purpose: Pending['purpose']): purpose is Mark {
  return purpose === 'flag' || purpose === 'bury' || purpose === 'suspend';
}
