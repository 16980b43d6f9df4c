import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/lib/browser.mjs';
import { ensureChromium } from '../../../scripts/lib/chromium.mjs';
import { PanelPage, type PanelOptions } from './panelPage';

export type OpenPanel = (options?: Partial<PanelOptions>) => Promise<PanelPage>;

/** Tests on panels in a browser. No panel may have asked for anything elsewhere, nor met an error. */
export function describePanel(name: string, define: (open: OpenPanel) => void): void {
  describe(`The quiz panel: ${name}`, function () {
    this.timeout(30_000);
    let browser: Browser | undefined;
    let panels: PanelPage[] = [];

    before(async () => {
      browser = await launchBrowser(await ensureChromium());
    });

    afterEach(async () => {
      const opened = panels;
      panels = [];
      for (const panel of opened) {
        await panel.close();
        assert.deepEqual(panel.strangers, []);
        assert.deepEqual(panel.errors, []);
      }
    });

    after(() => browser?.close());

    define(async (options) => {
      assert.ok(browser);
      const panel = await PanelPage.open(browser, options);
      panels.push(panel);
      return panel;
    });
  });
}
