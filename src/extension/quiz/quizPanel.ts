import { Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import { Channel } from '../../protocol/channel';
import { decodeToHost } from '../../protocol/decodeToHost';
import type { ToHost, ToWebview } from '../../protocol/messages';
import { quizPanel } from '../ids';
import { panelHtml } from './panelHtml';

export interface PanelEvents {
  receive(message: ToHost): void;
  /** The tab has come to the front. */
  shown(): void;
  /** Something came that is no message. */
  refuse(): void;
  closed(panel: QuizPanel): void;
}

/** The tab that shows the quiz. It knows messages, and nothing of what they mean. */
export class QuizPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #channel: Channel<ToWebview, ToHost>;

  /** A new tab in the group that is active. */
  static open(extension: Uri, events: PanelEvents): QuizPanel {
    const panel = window.createWebviewPanel(quizPanel, 'Quiz', ViewColumn.Active, { enableFindWidget: true });
    return new QuizPanel(panel, extension, events);
  }

  /** @param panel new, or brought back after a reload of the window */
  constructor(panel: WebviewPanel, extension: Uri, events: PanelEvents) {
    this.#panel = panel;
    const { webview } = panel;
    this.#channel = new Channel<ToWebview, ToHost>(
      {
        post: (message) => void webview.postMessage(message),
        listen: (receive) => {
          const listening = webview.onDidReceiveMessage(receive);
          return () => {
            listening.dispose();
          };
        },
      },
      {
        decode: decodeToHost,
        receive: (message) => {
          events.receive(message);
        },
        refuse: () => {
          events.refuse();
        },
      },
    );
    panel.onDidChangeViewState(() => {
      if (panel.visible) events.shown();
    });
    panel.onDidDispose(() => {
      this.#channel.dispose();
      events.closed(this);
    });
    const icon = (theme: string): Uri => Uri.joinPath(extension, 'media', `quiz-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    // Where the build puts what the panel loads; nothing else can be loaded.
    const root = Uri.joinPath(extension, 'dist', 'webview');
    const address = (file: string): string => webview.asWebviewUri(Uri.joinPath(root, file)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [root] };
    webview.html = panelHtml({ script: address('main.js'), style: address('quiz.css'), source: webview.cspSource });
  }

  get visible(): boolean {
    return this.#panel.visible;
  }

  get column(): ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  send(message: ToWebview): void {
    this.#channel.send(message);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#panel.dispose();
  }
}
