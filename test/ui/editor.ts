import type { Page } from 'playwright-core';
import { until } from './poll';

/** The text editor that is open. */
export class Editor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async waitUntilOpen(): Promise<void> {
    await this.#page.locator('.editor-instance .monaco-editor .view-line').first().waitFor({ timeout: 60_000 });
  }

  /** Points at a text and reads the hover, once it matches. */
  async hover(text: string, expected: RegExp): Promise<string> {
    const { x, y } = await until(`"${text}" in the editor`, () => this.#page.evaluate(placeOf, text));
    return until(`a hover on "${text}" that matches ${String(expected)}`, async () => {
      // A hover that came before the notes were read does not change by itself: point elsewhere, and back.
      await this.#page.mouse.move(0, 0);
      await this.#page.mouse.move(x, y, { steps: 3 });
      return until('its text', async () => {
        const shown = (await this.#page.locator('.monaco-hover:visible').allInnerTexts()).join('\n');
        return expected.test(shown) ? shown : undefined;
      }, 3);
    });
  }

  /** Puts the cursor into a text. */
  async click(text: string): Promise<void> {
    const { x, y } = await until(`"${text}" in the editor`, () => this.#page.evaluate(placeOf, text));
    // A hover may be in the way.
    await this.#page.mouse.move(0, 0);
    await until('the hover to go', async () => ((await this.#page.locator('.monaco-hover:visible').count()) === 0 ? true : undefined));
    await this.#page.mouse.click(x, y);
  }
}

/** Runs in the page: the middle of the first occurrence of a text in the editor, in CSS pixels. */
function placeOf(text: string): { x: number; y: number } | undefined {
  // The editor draws spaces as no-break spaces, and cuts a line into a span for each color.
  const wanted = text.replaceAll(' ', '\u00a0');
  for (const line of document.querySelectorAll('.editor-instance .monaco-editor .view-line')) {
    const at = (line.textContent ?? '').indexOf(wanted);
    if (at < 0) continue;
    let before = at + Math.floor(wanted.length / 2);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (before < length) {
        const range = document.createRange();
        range.setStart(node, before);
        range.setEnd(node, before + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      before -= length;
    }
  }
  return undefined;
}
