import { window, type Disposable, type Uri, type WebviewPanel } from 'vscode';
import type { Page } from '../../core/present/quizPages';
import type { GroupBy } from '../../core/present/quizView';
import { decodeScope, type QuizScope } from '../../core/quiz/scope';
import { scopeLabel } from '../../core/quiz/scopeFacts';
import { withoutLinks } from '../../core/text/editorMarkup';
import type { ToHost } from '../../protocol/messages';
import { setting } from '../configuration';
import type { NoteStore } from '../notes/noteStore';
import type { QuizHost } from '../study/quizHost';
import { EarliestTimer } from './earliestTimer';
import { newSeed } from './newSeed';
import { NoteQuotes } from './noteQuotes';
import { offeredScopes } from './offeredScopes';
import { OpenSession, type SessionDeps } from './openSession';
import { openSource } from './openSource';
import { runInEditor } from './panelCommands';
import { QuizGround } from './quizGround';
import { QuizPages, type PagesDeps } from './quizPages';
import { QuizPanel, type PanelEvents } from './quizPanel';

export interface QuizDeps extends PagesDeps, SessionDeps {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly store: NoteStore;
}

/** Milliseconds after which a step that was expected to pass at once is shown after all. */
const PASSING = 150;

/** The quiz of a window: one panel, one session. Whatever comes out of the panel is compared with what it shows. */
export class Quiz implements QuizHost, Disposable {
  readonly #deps: QuizDeps;
  readonly #ground: QuizGround;
  readonly #pages: QuizPages;
  readonly #quotes: NoteQuotes;
  readonly #session: OpenSession;
  readonly #timer: EarliestTimer;
  #panel: QuizPanel | undefined;
  #groupBy: GroupBy = 'topic';
  /** The page that the panel shows. */
  #page: Page = { view: { page: 'reading', done: 0, total: 0, facts: 0 }, links: [] };
  /** The last message with a view, as JSON: what has not changed is not drawn again. */
  #sent = '';
  /** Whether the list of shortcuts opens once there is a document again: a hidden panel has none. */
  #helpWaits = false;

  constructor(deps: QuizDeps) {
    this.#deps = deps;
    this.#ground = new QuizGround(deps.notes, deps.reviews, deps.guard);
    this.#quotes = new NoteQuotes(deps.store, deps.guard, () => {
      this.#timer.within(0);
    });
    this.#pages = new QuizPages(deps, this.#quotes);
    this.#timer = new EarliestTimer(() => {
      deps.guard.run('Showing the quiz', () => {
        this.#show();
      });
    });
    this.#session = new OpenSession(deps, (when) => {
      this.#timer.within(when === 'now' ? 0 : PASSING);
    });
  }

  async open(): Promise<void> {
    this.#reveal();
    await this.#ground.load();
    this.#timer.within(0);
  }

  async start(scope: QuizScope): Promise<void> {
    this.#reveal();
    const notebook = await this.#ground.load();
    this.#timer.within(0);
    if (!notebook) return;
    const label = scopeLabel(scope, notebook);
    const seed = newSeed();
    const questions = this.#pages.questions(scope, notebook, seed);
    if (questions.length > 0) {
      this.#session.begin(questions, label, seed);
      return;
    }
    await window.showInformationMessage(label === '' ? 'There is nothing to ask at the moment.' : `There is nothing to ask on ${withoutLinks(label)} yet.`);
  }

  async undo(): Promise<boolean> {
    if (!this.#session.hasAnswer) return false;
    this.#panel?.reveal();
    await this.#session.command('undo');
    return true;
  }

  /** Marks the fact in view; false where there is none. */
  async mark(kind: 'bury' | 'suspend'): Promise<boolean> {
    if (!this.#session.isAsking) return false;
    this.#panel?.reveal();
    await this.#session.command(kind);
    return true;
  }

  /** Ends the session that is in view; false where there is none. */
  async end(): Promise<boolean> {
    if (!this.#session.isAsking) return false;
    this.#panel?.reveal();
    await this.#session.end();
    this.#timer.within(0);
    return true;
  }

  /** Opens the list of shortcuts in the panel; false where there is no panel. */
  help(): boolean {
    if (!this.#panel) return false;
    if (this.#panel.visible) this.#panel.send({ kind: 'help' });
    else this.#helpWaits = true;
    this.#panel.reveal();
    return true;
  }

  /** A panel from before the window was reloaded. */
  async restore(panel: WebviewPanel): Promise<void> {
    this.#attach(new QuizPanel(panel, this.#deps.extension, this.#events()));
    const notebook = await this.#ground.load();
    if (notebook) this.#session.restore(notebook);
    this.#timer.within(0);
  }

  /** Notes have changed: lines have moved, and facts may be gone. */
  followNotes(): void {
    const { notebook } = this.#ground;
    if (!notebook) return;
    this.#quotes.forget();
    this.#session.follow(notebook);
    this.refresh();
  }

  /** Reviews or settings have changed. */
  refresh(): void {
    if (this.#ground.notebook) this.#timer.within(PASSING);
  }

  /** The notes are being read: shows how far, where the panel waits for them. */
  tellProgress(): void {
    if (!this.#ground.notebook) this.#timer.within(PASSING);
  }

  /** The tab stays: after a reload of the window it goes on. */
  dispose(): void {
    this.#timer.dispose();
  }

  #reveal(): void {
    if (this.#panel) this.#panel.reveal();
    else this.#attach(QuizPanel.open(this.#deps.extension, this.#events()));
  }

  #attach(panel: QuizPanel): void {
    const before = this.#panel;
    this.#panel = panel;
    this.#sent = '';
    before?.dispose();
  }

  #events(): PanelEvents {
    const { guard } = this.#deps;
    return {
      receive: (message) => {
        guard.run(`Quiz: ${message.kind}`, () => this.#receive(message));
      },
      refuse: () => {
        guard.log.warn('Quiz: a message that is none was dropped.');
      },
      shown: () => {
        this.#timer.within(0);
      },
      closed: (panel) => {
        if (this.#panel !== panel) return;
        this.#panel = undefined;
        this.#session.putOutOfView();
      },
    };
  }

  async #receive(message: ToHost): Promise<void> {
    switch (message.kind) {
      case 'ready':
        // A new document, with nothing on it yet.
        this.#sent = '';
        this.#timer.within(0);
        await this.#ground.load();
        this.#show();
        if (this.#helpWaits) this.#panel?.send({ kind: 'help' });
        this.#helpWaits = false;
        break;
      case 'start': {
        const scope = offeredScopes(this.#page.view).has(message.scope) ? decodeScope(message.scope) : undefined;
        if (scope) await this.start(scope);
        break;
      }
      case 'resume':
        if (this.#ground.notebook) this.#session.resume(this.#ground.notebook);
        break;
      case 'groupBy':
        this.#groupBy = message.by;
        break;
      case 'more':
        await this.start({ kind: 'due' });
        break;
      case 'again':
        this.#session.again(newSeed());
        break;
      case 'done':
        this.#session.leave();
        break;
      case 'open': {
        const source = this.#page.links[message.index];
        if (source) await openSource(source, this.#panel?.column);
        return;
      }
      case 'showLog':
      case 'settings':
      case 'chooseFolder':
      case 'openSamples':
      case 'showRead':
        return runInEditor(message.kind);
      default:
        return this.#session.act(message);
    }
    this.#timer.within(0);
  }

  #show(): void {
    if (this.#panel?.visible !== true) return;
    this.#page = this.#pageNow();
    const message = { kind: 'view', view: this.#page.view, singleKeys: setting('cribsheet.quiz.singleKeys') } as const;
    const text = JSON.stringify(message);
    if (text !== this.#sent) this.#panel.send(message);
    this.#sent = text;
  }

  #pageNow(): Page {
    const { notebook } = this.#ground;
    if (!notebook) return { view: this.#ground.view, links: [] };
    const session = this.#session.inView;
    return session ? this.#pages.session(session, notebook) : this.#pages.start(notebook, this.#groupBy, this.#session.putAway);
  }
}
