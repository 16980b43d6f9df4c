import type { FactId } from '../facts/fact';
import type { NotedFact, Notebook } from '../notebook/notebook';
import { FactViews } from './factView';
import type { Question } from './question';
import { questionsFor, recallsAlone } from './questionsFor';
import { QuizIndex } from './quizIndex';
import { Subjects } from './subject';

/** The questions of a notebook: made when first asked for, kept until a note changes. */
export class QuestionBank {
  readonly #notebook: Notebook;
  readonly #views: FactViews;
  readonly #made = new Map<FactId, readonly Question[]>();
  readonly #asks = new Map<FactId, boolean>();
  #index: QuizIndex | undefined;
  #revision = -1;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
    this.#views = new FactViews(new Subjects(notebook.catalog));
  }

  /** Every question on a fact that passed the linter, the best first. */
  of(noted: NotedFact): readonly Question[] {
    const index = this.#current();
    const known = this.#made.get(noted.fact.id);
    if (known) return known;
    const made = questionsFor(noted, index);
    this.#made.set(noted.fact.id, made);
    return made;
  }

  /** Whether there is any question on a fact; cheaper than making them all, yet nothing to ask of a whole notebook. */
  asks(noted: NotedFact): boolean {
    const index = this.#current();
    const { id } = noted.fact;
    const known = this.#asks.get(id);
    if (known !== undefined) return known;
    const asks = recallsAlone(noted, index) || this.of(noted).length > 0;
    this.#asks.set(id, asks);
    return asks;
  }

  /** How many of the facts can be asked, counted up to a limit: those that can be told at a glance come first. */
  countAsked(facts: readonly NotedFact[], limit: number): number {
    const index = this.#current();
    const atGlance = countUpTo(limit, facts, (noted) => recallsAlone(noted, index));
    return atGlance >= limit ? atGlance : countUpTo(limit, facts, (noted) => this.asks(noted));
  }

  #current(): QuizIndex {
    if (this.#index && this.#revision === this.#notebook.revision) return this.#index;
    this.#made.clear();
    this.#asks.clear();
    this.#revision = this.#notebook.revision;
    this.#index = new QuizIndex(this.#notebook, this.#views);
    return this.#index;
  }
}

/** Stops as soon as enough are found, so that a large notebook costs no more than a small one. */
function countUpTo(limit: number, facts: Iterable<NotedFact>, holds: (noted: NotedFact) => boolean): number {
  let count = 0;
  if (limit <= 0) return 0;
  for (const noted of facts) {
    if (holds(noted)) count++;
    if (count >= limit) break;
  }
  return count;
}
