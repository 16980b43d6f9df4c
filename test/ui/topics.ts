import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { until } from './poll';

/** The Topics view in the side bar. */
export class Topics {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Shows the view and waits for its first row. */
  async show(): Promise<void> {
    const tab = this.#page.getByRole('tab', { name: /^Cribsheet/ });
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.#rows.first().waitFor();
  }

  /**
   * What a person sees, a row a line: `- NAT Gateway (3 facts · 3 new)`, indented by level. Rows outside of the
   * window are not there.
   */
  async text(): Promise<string> {
    const lines = await this.#rows.evaluateAll((rows) =>
      rows.map((row) => {
        const level = Number(row.getAttribute('aria-level'));
        const label = row.querySelector('.label-name')?.textContent ?? '';
        const description = row.querySelector('.label-description')?.textContent ?? '';
        return `${'  '.repeat(level - 1)}- ${label}${description === '' ? '' : ` (${description})`}`;
      }),
    );
    return lines.join('\n');
  }

  /** Waits until the view shows these rows, in the form that text() gives, and nothing else. */
  async assertText(expected: string): Promise<void> {
    let shown = '';
    await until('the topics', async () => {
      shown = await this.text();
      return shown === expected ? true : undefined;
    }).catch(() => {
      assert.equal(shown, expected);
    });
  }

  async expand(label: string): Promise<void> {
    const row = this.row(label);
    if ((await row.getAttribute('aria-expanded')) === 'true') return;
    const before = await this.#rows.count();
    await row.locator('.monaco-tl-twistie').click();
    await until(`the rows below ${label}`, async () => ((await this.#rows.count()) > before ? true : undefined));
  }

  row(label: string): Locator {
    return this.#rows.filter({ has: this.#page.locator('.label-name').getByText(label, { exact: true }) }).first();
  }

  get #rows(): Locator {
    return this.#page.locator('.pane-body .monaco-list[aria-label*="Topics"] .monaco-list-row');
  }
}
