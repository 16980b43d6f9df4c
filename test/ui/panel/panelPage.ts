import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../../scripts/lib/root.mjs';
import { panelHtml } from '../../../src/extension/quiz/panelHtml';
import type { QuizView } from '../../../src/core/present/quizView';
import type { ToHost, ToWebview } from '../../../src/protocol/messages';
import { until } from '../poll';
import { EDITOR_SHEET } from './editorSheet';
import { THEMES, THEME_CLASSES, type ThemeName } from './themes';

const ORIGIN = 'https://panel.test';

export interface PanelOptions {
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
  /** What an earlier document of this panel has kept. */
  readonly state: unknown;
}

/** The panel's real document, style and script in a browser, with this test as the host. */
export class PanelPage {
  readonly page: Page;
  /** Addresses that it asked for and must not. */
  readonly strangers: string[] = [];
  /** What went wrong in it: uncaught errors, and what the content security policy refused. */
  readonly errors: string[] = [];
  readonly #sent: ToHost[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async open(browser: Browser, options: Partial<PanelOptions> = {}): Promise<PanelPage> {
    const { theme = 'dark', width = 640, height = 620, state } = options;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    const panel = new PanelPage(page);
    page.on('pageerror', (error) => panel.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') panel.errors.push(message.text());
    });
    await page.exposeFunction('sendToHost', (message: ToHost) => panel.#sent.push(message));
    await page.addInitScript(actLikeTheEditor, { state, classes: THEME_CLASSES[theme] });
    await page.route('**/*', async (route) => {
      const file = files(theme)[route.request().url()];
      if (file) return route.fulfill(file);
      panel.strangers.push(route.request().url());
      return route.abort();
    });
    await page.goto(`${ORIGIN}/`);
    await until('the panel to be ready', () => Promise.resolve(panel.#sent.some(({ kind }) => kind === 'ready') || undefined));
    panel.#sent.length = 0;
    return panel;
  }

  /** Shows a view, and lets the time pass in which Enter and Space count as pressed for the page before. */
  async show(view: QuizView, singleKeys = true): Promise<void> {
    await this.send({ kind: 'view', view, singleKeys });
    await this.pass(350);
  }

  async showUntouched(view: QuizView): Promise<void> {
    await this.send({ kind: 'view', view, singleKeys: true });
  }

  /** Lets milliseconds pass on the clock of events, which stands otherwise: no test depends on how quick the machine is. */
  async pass(milliseconds: number): Promise<void> {
    await this.page.evaluate((time) => {
      (window as unknown as { time: number }).time += time;
    }, milliseconds);
  }

  async send(message: ToWebview | object): Promise<void> {
    await this.page.evaluate((data) => {
      window.postMessage(data, '*');
    }, message);
    await this.#handled();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What has reached the host since this was last asked. */
  async sent(): Promise<readonly ToHost[]> {
    await this.#handled();
    return this.#sent.splice(0);
  }

  /** The `data-id` of what has the focus; its tag where it has none. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('data-id') ?? activeElement?.tagName.toLowerCase() ?? '';
    });
  }

  /** What a screen reader is told; waits for something. */
  said(): Promise<string> {
    const line = this.page.locator('[role=status]');
    return until('something to be said', async () => (await line.textContent()) || undefined, 5);
  }

  /** The state that the panel keeps over reloads. */
  kept(): Promise<unknown> {
    return this.page.evaluate(() => (window as unknown as { kept: unknown }).kept);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Messages are handled in order: once this one has come, those before it have been handled. */
  async #handled(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          window.addEventListener('message', function hear({ data }: MessageEvent<unknown>) {
            if (data !== 'handled') return;
            window.removeEventListener('message', hear);
            resolve();
          });
          window.postMessage('handled', '*');
        }),
    );
  }
}

function actLikeTheEditor({ state, classes }: { readonly state: unknown; readonly classes: string }): void {
  const host = window as unknown as { kept: unknown; time: number; sendToHost(message: unknown): void; acquireVsCodeApi: () => unknown };
  host.kept = state;
  host.time = 1000;
  performance.now = () => host.time;
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => host.time });
  host.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => {
      host.sendToHost(message);
    },
    getState: () => host.kept,
    setState: (next: unknown) => {
      host.kept = next;
    },
  });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.classList.add('vscode-body', ...classes.split(' '));
  });
}

function files(theme: ThemeName): Readonly<Record<string, { readonly contentType: string; readonly body: string }>> {
  const built = (name: string): string => readFileSync(path.join(root, 'dist/webview', name), 'utf8');
  const html = panelHtml({ script: `${ORIGIN}/main.js`, style: `${ORIGIN}/quiz.css`, source: ORIGIN });
  const editor = `<link rel="stylesheet" href="${ORIGIN}/editor.css">`;
  return {
    [`${ORIGIN}/`]: { contentType: 'text/html', body: html.replace('<title>', `${editor}<title>`) },
    [`${ORIGIN}/main.js`]: { contentType: 'text/javascript', body: built('main.js').replace(/\n\/\/# sourceMappingURL=.*/, '') },
    [`${ORIGIN}/quiz.css`]: { contentType: 'text/css', body: built('quiz.css').replace(/\n\/\*# sourceMappingURL=.*/, '') },
    [`${ORIGIN}/editor.css`]: { contentType: 'text/css', body: `:root {\n${variables(theme)}\n}\n${EDITOR_SHEET}` },
  };
}

function variables(theme: ThemeName): string {
  const all = { 'font-family': 'system-ui, sans-serif', 'font-size': '13px', 'font-weight': 'normal', 'editor-font-family': 'monospace', ...THEMES[theme] };
  return Object.entries(all)
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join('\n');
}
