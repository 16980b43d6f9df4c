import type { Memento } from 'vscode';
import type { Notebook } from '../../core/notebook/notebook';
import type { Question } from '../../core/quiz/question';
import { hasAnswer, startSession, type Session } from '../../core/quiz/session';
import type { SessionAction } from '../../core/quiz/sessionAction';
import { summarize } from '../../core/quiz/summary';
import type { Guard } from '../log/guard';
import type { Clock } from '../platform';
import type { Reviews } from '../reviews/reviews';
import { tellGivenUp, tellMarked, tellMarkFailed, tellMarkLater } from './markMessages';
import { SessionRunner } from './sessionRunner';
import { SessionStore, type SavedSession } from './sessionStore';

export interface SessionDeps {
  readonly guard: Guard;
  readonly reviews: Reviews;
  readonly clock: Clock;
  /** Of the workspace. */
  readonly memento: Memento;
}

/** The session of a window: in view, or put away while the panel is closed or stands on the start page. */
export class OpenSession {
  readonly #deps: SessionDeps;
  readonly #runner: SessionRunner;
  readonly #store: SessionStore;
  #inView = false;

  /** @param changed see `RunnerDeps` */
  constructor(deps: SessionDeps, changed: (when: 'now' | 'soon') => void) {
    this.#deps = deps;
    const { guard, reviews, clock, memento } = deps;
    this.#store = new SessionStore(memento);
    this.#runner = new SessionRunner({
      now: () => clock.now(),
      append: (draft) => reviews.append(draft),
      wait: (fact) => reviews.state.wait(fact, clock.now(), clock.offset()),
      changed: (when) => {
        this.#keep();
        changed(when);
      },
      marked: (mark, event) => {
        guard.run('Telling what became of a fact', () => tellMarked(mark, event, reviews));
      },
      markFailed: (mark, reason) => {
        tellMarkFailed(mark, reason, guard);
      },
      givenUp: (purpose, reason) => {
        tellGivenUp(purpose, reason, guard);
      },
    });
  }

  /** The session that the panel stands on. */
  get inView(): Session | undefined {
    return this.#inView ? this.#runner.session : undefined;
  }

  /** One that was not finished and can be gone on with. */
  get putAway(): SavedSession | undefined {
    const saved = this.#inView ? undefined : this.#store.read();
    return saved && saved.session.phase.kind !== 'done' ? saved : undefined;
  }

  begin(questions: readonly Question[], label: string, seed: number): void {
    const { clock, reviews } = this.#deps;
    const flagged = questions.map(({ fact }) => fact).filter((fact) => reviews.state.marks(fact).flagged);
    this.#inView = true;
    this.#runner.begin(startSession({ questions, label, seed, now: clock.now(), flagged }));
  }

  /** The questions that were missed, once more. */
  again(seed: number): void {
    const session = this.inView;
    if (session?.phase.kind !== 'done') return;
    const { missed } = summarize(session);
    if (missed.length > 0) this.begin(missed, session.label, seed);
  }

  resume(notebook: Notebook): void {
    const saved = this.putAway;
    if (saved) this.#show(saved, notebook);
  }

  /** After a reload of the window: back to the session, where the panel stood on it. */
  restore(notebook: Notebook): void {
    const saved = this.#store.read();
    if (saved?.inView === true && !this.#runner.session) this.#show(saved, notebook);
  }

  act(action: SessionAction): Promise<void> {
    return this.#inView ? this.#runner.act(action) : Promise.resolve();
  }

  /** Whether there is an answer in view to take back, also one that is still on its way. */
  get hasAnswer(): boolean {
    return this.inView !== undefined && hasAnswer(this.inView);
  }

  get isAsking(): boolean {
    return this.inView !== undefined && this.inView.phase.kind !== 'done';
  }

  /** What a command does to the page in view. */
  async command(kind: 'undo' | 'bury' | 'suspend'): Promise<void> {
    const session = this.inView;
    if (!session) return;
    if (kind !== 'undo' && session.pending?.failure !== undefined) tellMarkLater();
    await this.act({ kind, sequence: session.sequence });
  }

  /** To the summary, or out of a session in which nothing was answered. */
  async end(): Promise<void> {
    const session = this.inView;
    const onItsWay = session?.pending && session.pending.failure === undefined;
    if (session?.answers.length === 0 && !onItsWay) this.leave();
    else await this.act({ kind: 'end' });
  }

  leave(): void {
    this.#inView = false;
    this.#runner.leave();
    this.#write(undefined);
  }

  /** The panel was closed. */
  putOutOfView(): void {
    this.#inView = false;
    this.#keep();
  }

  follow(notebook: Notebook): void {
    this.#runner.follow(notebook);
  }

  #show({ session }: SavedSession, notebook: Notebook): void {
    this.#inView = true;
    this.#runner.resume(session, notebook);
  }

  #keep(): void {
    const { session } = this.#runner;
    if (session) this.#write({ session, time: this.#deps.clock.now(), inView: this.#inView });
  }

  #write(saved: SavedSession | undefined): void {
    this.#deps.guard.run('Keeping the session', () => this.#store.write(saved));
  }
}
