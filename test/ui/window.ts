import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/lib/browser.mjs';
import { createProfile } from '../../scripts/lib/profile.mjs';
import type { Profile } from '../../scripts/lib/profile.mjs';
import { startServer } from '../../scripts/lib/server.mjs';
import type { RunningServer } from '../../scripts/lib/server.mjs';
import type { Stage } from '../../scripts/lib/stage.mjs';
import { Editor } from './editor';
import { until } from './poll';
import { Quiz } from './quiz';
import { storedEditors } from './storedEditors';
import { Topics } from './topics';

export type Theme = 'Default Dark Modern' | 'Default Light Modern' | 'Default High Contrast' | 'Default High Contrast Light';

export interface WindowOptions {
  /** Of the profile: a name that no other window has. */
  readonly name: string;
  /** What the window opens, absolute. */
  readonly folder: string;
  /** Opened in the editor at once, relative to the folder. */
  readonly openFile?: string;
  readonly theme?: Theme;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** In CSS pixels; 1280 by 800 if left out. */
  readonly size?: { readonly width: number; readonly height: number };
  /** An extension in development beside the installed ones, as an absolute path. */
  readonly development?: string;
}

/** VS Code looks at the first for news of extensions; a worker of its own answers for the second, from the server. */
const byVscode = /^open-vsx\.org$|\.vscode-resource\.vscode-cdn\.net$/;

interface WindowParts {
  readonly stage: Stage;
  readonly options: WindowOptions;
  readonly profile: Profile;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly server: RunningServer;
  readonly page: Page;
}

/** A window of VS Code in a browser, with Cribsheet installed, a profile of its own, and what a person does there. */
export class VscodeWindow {
  /** Addresses asked for that are neither of the window's own server nor what VS Code asks by itself. */
  readonly strangers: string[] = [];
  readonly #parts: WindowParts;
  #server: RunningServer;
  #page: Page;

  private constructor(parts: WindowParts) {
    this.#parts = parts;
    this.#server = parts.server;
    this.#page = parts.page;
    parts.context.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (!/^(https?|wss?):$/.test(protocol)) return;
      if (host !== new URL(parts.server.url).host && !byVscode.test(host)) this.strangers.push(request.url());
    });
  }

  static async open(stage: Stage, options: WindowOptions): Promise<VscodeWindow> {
    const profile = createProfile(path.join(stage.folder, 'windows', options.name), {
      extensions: stage.extensions,
      settings: { 'workbench.colorTheme': options.theme ?? 'Default Dark Modern', ...options.settings },
    });
    const server = await startServer(stage.server, profile, { driver: true });
    const browser = await launchBrowser(stage.chromium);
    const context = await browser.newContext({ viewport: options.size ?? { width: 1280, height: 800 } });
    const page = await context.newPage();
    const window = new VscodeWindow({ stage, options, profile, browser, context, server, page });
    await window.#load(options.openFile);
    return window;
  }

  get page(): Page {
    return this.#page;
  }

  /** What the extension takes to be the person's home folder. */
  get home(): string {
    return this.#parts.profile.home;
  }

  get topics(): Topics {
    return new Topics(this.#page);
  }

  get editor(): Editor {
    return new Editor(this.#page);
  }

  /** The document inside the webview panel. */
  get panel(): FrameLocator {
    return this.#page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  get quiz(): Quiz {
    return new Quiz(this.#page, this.panel);
  }

  /** Runs a command by its title in the command palette: `Cribsheet: Start Quiz`. */
  async run(title: string): Promise<void> {
    const input = this.#page.locator('.quick-input-widget:visible .quick-input-box input.input');
    await this.#page.keyboard.press('F1');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.#page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.#page.keyboard.press('Enter');
  }

  /** Waits until the open quick pick offers these, and nothing else. */
  async assertChoices(expected: readonly string[]): Promise<void> {
    let offered: string[] = [];
    await until('the choices', async () => {
      offered = await this.#page.locator('.quick-input-list .monaco-list-row .label-name').allInnerTexts();
      return isDeepStrictEqual(offered, expected) ? true : undefined;
    }).catch(() => {
      assert.deepEqual(offered, expected);
    });
  }

  /** All messages that the window has had and nobody has closed, the latest first. */
  async notifications(): Promise<string[]> {
    await this.run('Notifications: Show Notifications');
    const center = this.#page.locator('.notifications-center:visible');
    await center.waitFor();
    const messages = await center.locator('.notification-list-item-message').allInnerTexts();
    await this.#page.keyboard.press('Escape');
    await center.waitFor({ state: 'detached' });
    return messages;
  }

  /** Reloads the window as the command Developer: Reload Window does, once the editor has noted its panel. */
  async reload(panel: string): Promise<void> {
    await this.#untilStored(panel);
    await this.#load();
  }

  /** Ends the server and all extensions in the middle of what they do, as a crash would, and starts anew. */
  async crashAndRestart(panel: string): Promise<void> {
    await this.#untilStored(panel);
    await this.#server.kill();
    await this.#page.close();
    // The same port, since the browser keeps a window's state by its address.
    const port = Number(new URL(this.#server.url).port);
    this.#server = await startServer(this.#parts.stage.server, this.#parts.profile, { driver: true, port });
    this.#page = await this.#parts.context.newPage();
    await this.#load();
  }

  /** The lines of all review journals in the home folder. */
  journal(): string[] {
    const reviews = path.join(this.home, '.cribsheet/reviews');
    return readdirSync(reviews, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(path.join(reviews, name), 'utf8').split('\n'))
      .filter((line) => line !== '');
  }

  /** Writes a picture of the window. */
  async screenshot(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.#page.screenshot({ path: file, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.#parts.browser.close();
    await this.#server.stop();
  }

  /** @param openFile not to be named again when the window comes back: it would take the place of its editors */
  async #load(openFile?: string): Promise<void> {
    this.#page.setDefaultTimeout(15_000);
    await this.#page.goto(this.#address(openFile), { waitUntil: 'domcontentloaded' });
    // Its tab is there once the extension's contributions have arrived.
    await this.#page.getByRole('tab', { name: /^Cribsheet/ }).waitFor({ timeout: 60_000 });
    if (openFile !== undefined) await this.editor.waitUntilOpen();
  }

  #address(openFile: string | undefined): string {
    const { folder, development } = this.#parts.options;
    const remote = (file: string) => `vscode-remote://${new URL(this.#server.url).host}${file}`;
    const payload: [string, string][] = [];
    if (openFile !== undefined) payload.push(['openFile', remote(path.join(folder, openFile))]);
    if (development !== undefined) payload.push(['extensionDevelopmentPath', remote(development)]);
    return `${this.#server.url}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) }).toString()}`;
  }

  /** VS Code notes every 5 s, when it is idle, which panels are open; a window that is reloaded before forgets them. */
  async #untilStored(panel: string): Promise<void> {
    const isStored = async () => ((await this.#page.evaluate(storedEditors)).includes(panel) ? true : undefined);
    await until(`VS Code to note the panel ${panel}`, isStored, 45);
  }
}
