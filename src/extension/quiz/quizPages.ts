import type { Notebook } from '../../core/notebook/notebook';
import { emptyView } from '../../core/present/quizEmpty';
import { sessionPage, type Page } from '../../core/present/quizPages';
import { startView } from '../../core/present/quizStart';
import type { GroupBy } from '../../core/present/quizView';
import { QuestionBank } from '../../core/quiz/questionBank';
import type { QuizScope } from '../../core/quiz/scope';
import { DEFAULT_LENGTH, selectQuestions } from '../../core/quiz/selectQuestions';
import type { Question } from '../../core/quiz/question';
import { currentQuestion, type Session } from '../../core/quiz/session';
import { examinableFacts } from '../../core/quiz/studied';
import type { Notes } from '../notes/notes';
import type { Clock } from '../platform';
import type { Reviews } from '../reviews/reviews';
import { fileInView } from './fileInView';
import type { NoteQuotes } from './noteQuotes';
import type { SavedSession } from './sessionStore';

/** Facts that are new on one day. */
const NEW_PER_DAY = 10;

export interface PagesDeps {
  readonly notes: Notes;
  readonly reviews: Reviews;
  readonly clock: Clock;
}

/** Makes pages and questions out of the notebook and the reviews as they stand. */
export class QuizPages {
  readonly #deps: PagesDeps;
  readonly #quotes: NoteQuotes;
  #bank: { readonly of: Notebook; readonly questions: QuestionBank } | undefined;

  constructor(deps: PagesDeps, quotes: NoteQuotes) {
    this.#deps = deps;
    this.#quotes = quotes;
  }

  session(session: Session, notebook: Notebook): Page {
    const due = session.phase.kind === 'done' ? this.#due(notebook) : 0;
    const asked = currentQuestion(session);
    const quoted = asked && this.#quotes.of(asked.question);
    return sessionPage(session, { ...this.#now(), notebook, due, quoted });
  }

  /** The start page; another one where there is nothing to ask. */
  start(notebook: Notebook, groupBy: GroupBy, open: SavedSession | undefined): Page {
    const bank = this.#bankOf(notebook);
    if (examinableFacts(notebook).length === 0) return { view: emptyView(notebook.notes.length), links: [] };
    const file = fileInView(notebook.catalog, (address) => this.#deps.notes.has(address));
    const view = startView({ ...this.#now(), notebook, bank, newPerDay: NEW_PER_DAY, groupBy, file, open });
    return { view, links: [] };
  }

  questions(scope: QuizScope, notebook: Notebook, seed: number): Question[] {
    const bank = this.#bankOf(notebook);
    return selectQuestions(scope, { ...this.#now(), notebook, bank, newPerDay: NEW_PER_DAY, seed, length: DEFAULT_LENGTH });
  }

  #due(notebook: Notebook): number {
    return this.#deps.reviews.state.dueCount(examinableFacts(notebook).map(({ fact }) => fact.id), this.#deps.clock.now());
  }

  #now() {
    const { reviews, clock } = this.#deps;
    return { review: reviews.state, now: clock.now(), offset: clock.offset() };
  }

  #bankOf(notebook: Notebook): QuestionBank {
    if (this.#bank?.of !== notebook) this.#bank = { of: notebook, questions: new QuestionBank(notebook) };
    return this.#bank.questions;
  }
}
