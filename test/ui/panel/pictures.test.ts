import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';
import { describePanel } from './describePanel';
import type { PanelPage } from './panelPage';
import { THEMES, type ThemeName } from './themes';
import { PAGES } from './views';

const WIDTHS = [300, 640, 1100];
const FOLDER = path.join(root, 'out/panel');

/** What is cut off, runs over the edge, or is too small to hit, in words; WCAG 2.2 asks for targets of 24 px. */
async function flaws({ page }: PanelPage): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${String(scrollWidth)} px wide in ${String(clientWidth)} px`);
    for (const each of document.querySelectorAll<HTMLElement>('button, summary, .option, h1, h2, p, li, dd, dt, .row-label, .tag')) {
      const box = each.getBoundingClientRect();
      const name = `${each.tagName.toLowerCase()} "${each.innerText.slice(0, 30)}"`;
      if (box.width === 0 || each.closest('.visually-hidden')) continue;
      if (box.right > clientWidth + 1 || box.left < -1) found.push(`${name} runs over the edge`);
      if (box.width < 40 && each.innerText.length > 12) found.push(`${name} is squeezed`);
      const inLine = each.matches('.source');
      if (each.matches('button, summary, .option') && !inLine && (box.height < 24 || box.width < 24)) found.push(`${name} is too small`);
      if (each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflow === 'hidden' && !each.matches('.crumbs')) found.push(`${name} is cut off`);
    }
    return found;
  });
}

describePanel('pictures', (open) => {
  before(() => mkdirSync(FOLDER, { recursive: true }));

  for (const theme of Object.keys(THEMES) as ThemeName[]) {
    for (const width of WIDTHS) {
      it(`fits into ${String(width)} px, ${theme}`, async () => {
        const panel = await open({ theme, width });
        const all: string[] = [];
        for (const [name, view] of Object.entries(PAGES)) {
          await panel.show(view);
          all.push(...(await flaws(panel)).map((flaw) => `${name}: ${flaw}`));
          await panel.page.screenshot({ path: path.join(FOLDER, `${name}-${theme}-${String(width)}.png`), fullPage: true });
        }
        await panel.send({ kind: 'help' });
        await panel.page.screenshot({ path: path.join(FOLDER, `help-${theme}-${String(width)}.png`) });
        assert.deepEqual(all, []);
      });
    }
  }

  it('fits at 400 % zoom, where the panel is 320 px wide and low', async () => {
    const panel = await open({ width: 320, height: 256 });
    for (const [name, view] of Object.entries(PAGES)) {
      await panel.show(view);
      assert.deepEqual(await flaws(panel), [], name);
    }
  });
});
