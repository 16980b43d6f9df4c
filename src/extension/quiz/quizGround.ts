import type { Notebook } from '../../core/notebook/notebook';
import { failedView } from '../../core/present/quizEmpty';
import type { QuizView } from '../../core/present/quizView';
import { messageOf, type Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { Reviews } from '../reviews/reviews';

/** What every quiz stands on: all notes and all reviews, read. */
export class QuizGround {
  readonly #notes: Notes;
  readonly #reviews: Reviews;
  readonly #guard: Guard;
  #notebook: Notebook | undefined;
  #failure: string | undefined;

  constructor(notes: Notes, reviews: Reviews, guard: Guard) {
    this.#notes = notes;
    this.#reviews = reviews;
    this.#guard = guard;
  }

  /** Undefined until all has been read, and where it could not be. */
  get notebook(): Notebook | undefined {
    return this.#notebook;
  }

  /** Waits for what is being read; undefined where it can not be. Tries again each time. */
  async load(): Promise<Notebook | undefined> {
    try {
      const [notebook] = await Promise.all([this.#notes.settled(), this.#reviews.load()]);
      this.#failure = undefined;
      this.#notebook = notebook;
    } catch (error) {
      this.#failure = messageOf(error);
      this.#notebook = undefined;
      this.#guard.log.error(`Quiz: ${this.#failure}`);
    }
    return this.#notebook;
  }

  /** What is shown while there is no notebook: how far the reading is, or why it failed. */
  get view(): QuizView {
    if (this.#failure !== undefined) return failedView(this.#failure);
    const { state } = this.#notes;
    if (state.kind !== 'reading') return { page: 'reading', done: 0, total: 0, facts: 0 };
    return { page: 'reading', done: state.done, total: state.total, facts: state.facts };
  }
}
