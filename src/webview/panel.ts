import type { QuizView } from '../core/present/quizView';
import { Channel } from '../protocol/channel';
import { decodeToWebview } from '../protocol/decodeToWebview';
import { ON_QUESTION } from '../protocol/menuContext';
import type { ToHost, ToWebview } from '../protocol/messages';
import { announcementOf } from './announcement';
import { element } from './dom/element';
import { Draft } from './draft';
import { PanelFocus, rememberFocus } from './focus';
import { openHelp } from './helpDialog';
import { pressKey } from './keyboard';
import type { Page, PageContext } from './page';
import { pageIdentity } from './pageIdentity';
import { drawPage } from './pages/drawPage';
import { guardSecondClick } from './secondClick';
import { StatusLine } from './statusLine';
import type { VsCodeApi } from './vscodeApi';

const QUESTION_PAGES: readonly QuizView['page'][] = ['ask', 'grade', 'answered'];

/** Draws the views that it is sent; what the learner does goes to the host, which answers with another view. */
export class Panel {
  readonly #main = element('main', { class: 'page' });
  readonly #status = new StatusLine();
  readonly #focus = new PanelFocus();
  readonly #opens = guardSecondClick();
  readonly #draft: Draft;
  readonly #channel: Channel<ToHost, ToWebview>;
  #view: QuizView | undefined;
  #page: Page = { nodes: [], first: undefined, keys: {} };
  /** When the page in view opened: milliseconds on the clock of events. */
  #opened = 0;
  #singleKeys = true;
  /** What the learner did last. */
  #last: ToHost['kind'] | undefined;

  constructor(api: VsCodeApi) {
    this.#draft = new Draft(api);
    document.body.append(this.#main, this.#status.node);
    document.addEventListener('keydown', (event) => {
      if (!document.querySelector('dialog[open]')) pressKey(event, { page: this.#page, opened: this.#opened, singleKeys: this.#singleKeys });
    });
    this.#channel = new Channel<ToHost, ToWebview>(
      {
        post: (message) => {
          api.postMessage(message);
        },
        listen: (receive) => {
          const listener = ({ data }: MessageEvent<unknown>): void => {
            receive(data);
          };
          window.addEventListener('message', listener);
          return () => {
            window.removeEventListener('message', listener);
          };
        },
      },
      {
        decode: decodeToWebview,
        receive: (message) => {
          this.#receive(message);
        },
      },
    );
    this.#channel.send({ kind: 'ready' });
  }

  #receive(message: ToWebview): void {
    switch (message.kind) {
      case 'help':
        openHelp(this.#singleKeys);
        return;
      case 'view':
        this.#singleKeys = message.singleKeys;
        this.#show(message.view);
        return;
    }
  }

  #show(view: QuizView): void {
    const before = this.#view;
    this.#view = view;
    if (view.page !== 'ask') this.#draft.clear();
    const opens = before === undefined || pageIdentity(before) !== pageIdentity(view);
    this.#draw(view, opens);
    if (opens) this.#status.say(announcementOf(view, before, this.#last));
    if (opens) this.#last = undefined;
  }

  #draw(view: QuizView, opens: boolean): void {
    const focused = rememberFocus();
    const unfolded = document.querySelector('details')?.open ?? false;
    const page = drawPage(view, this.#context());
    this.#page = { ...page, keys: { ...page.keys, '?': () => { openHelp(this.#singleKeys); } } };
    this.#main.className = ['page', page.wide && 'page-wide', opens && 'page-opens'].filter((name) => name !== false && name !== undefined).join(' ');
    // How far the answer in view is safe; for tests, since on a quick disk nobody sees it.
    this.#main.dataset['save'] = view.page === 'answered' ? view.save.kind : '';
    this.#main.replaceChildren(...page.nodes);
    document.body.dataset['vscodeContext'] = JSON.stringify({ [ON_QUESTION]: QUESTION_PAGES.includes(view.page) });
    if (opens) {
      this.#opens();
      this.#opened = performance.now();
      window.scrollTo(0, 0);
      this.#focus.give(page.first);
    } else {
      document.querySelector('details')?.toggleAttribute('open', unfolded);
      this.#focus.give(focused() ?? page.first);
    }
  }

  #context(): PageContext {
    return {
      send: (message) => {
        this.#send(message);
      },
      sends: (message) => () => {
        this.#send(message);
      },
      singleKeys: this.#singleKeys,
      draft: this.#draft,
      say: (text) => {
        this.#status.say(text);
      },
    };
  }

  #send(message: ToHost): void {
    this.#last = message.kind;
    this.#channel.send(message);
  }
}
