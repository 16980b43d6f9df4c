import type { EntityId } from '../../core/catalog/catalog';
import type { Notebook } from '../../core/notebook/notebook';
import { QuestionBank } from '../../core/quiz/questionBank';
import { factsIn } from '../../core/quiz/scopeFacts';

/** Tells whether a quiz on an entity would ask anything, so that none is offered that would not. */
export class EntityQuiz {
  #notebook: Notebook | undefined;
  #bank: QuestionBank | undefined;

  /** As a rule a look at one fact; only where recall can ask none, at the whole notebook. */
  asks(notebook: Notebook, entity: EntityId): boolean {
    if (!this.#bank || this.#notebook !== notebook) this.#bank = new QuestionBank(notebook);
    this.#notebook = notebook;
    return this.#bank.countAsked(factsIn({ kind: 'entity', entity }, notebook), 1) > 0;
  }
}
