import type { EntityId } from '../../core/catalog/catalog';
import type { Notebook } from '../../core/notebook/notebook';
import { canQuiz } from '../../core/quiz/canQuiz';
import { QuestionBank } from '../../core/quiz/questionBank';

/** Tells whether a quiz on an entity would ask anything, so that none is offered that would not. */
export class EntityQuiz {
  #notebook: Notebook | undefined;
  #bank: QuestionBank | undefined;

  asks(notebook: Notebook, entity: EntityId): boolean {
    if (!this.#bank || this.#notebook !== notebook) this.#bank = new QuestionBank(notebook);
    this.#notebook = notebook;
    return canQuiz({ kind: 'entity', entity }, notebook, this.#bank);
  }
}
