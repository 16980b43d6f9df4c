import type { FactId } from '../facts/fact';
import type { NotedFact, Notebook } from '../notebook/notebook';
import type { Question } from './question';
import { canRecall, questionsFor } from './questionsFor';
import { QuizIndex } from './quizIndex';

/** The questions of a notebook: made when first asked for, kept until a note changes. */
export class QuestionBank {
  readonly #notebook: Notebook;
  readonly #made = new Map<FactId, readonly Question[]>();
  #index: QuizIndex | undefined;
  #revision = -1;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** Every question on a fact that passed the linter, the best first. */
  of(noted: NotedFact): readonly Question[] {
    if (this.#revision !== this.#notebook.revision) this.#forget();
    const known = this.#made.get(noted.fact.id);
    if (known) return known;
    this.#index ??= new QuizIndex(this.#notebook);
    const made = questionsFor(noted, this.#index);
    this.#made.set(noted.fact.id, made);
    return made;
  }

  /** Whether there is any question on a fact; cheaper than making them all. */
  asks(noted: NotedFact): boolean {
    if (this.#revision !== this.#notebook.revision) this.#forget();
    const known = this.#made.get(noted.fact.id);
    if (known) return known.length > 0;
    this.#index ??= new QuizIndex(this.#notebook);
    return canRecall(noted, this.#index) || this.of(noted).length > 0;
  }

  #forget(): void {
    this.#made.clear();
    this.#index = undefined;
    this.#revision = this.#notebook.revision;
  }
}
