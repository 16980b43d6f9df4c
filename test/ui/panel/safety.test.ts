import assert from 'node:assert/strict';
import type { QuizView } from '../../../src/core/present/quizView';
import type { Words } from '../../../src/core/text/inline';
import { describePanel } from './describePanel';
import { choice, grade, nearly, PAGES, start, summary, wrong } from './views';

/** What would run, load or change the page if any of it were taken for markup. */
const PAYLOADS = [
  '<script>ran()</script>',
  '<img src=x onerror=ran()>',
  '<svg onload=ran()><a href="javascript:ran()">x</a></svg>',
  '"><iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<style>body{display:none}</style><link rel=stylesheet href=https://evil.test/x.css>',
  '<details open ontoggle=ran()>',
  '<base href=https://evil.test/><meta http-equiv=refresh content="0;url=https://evil.test">',
  '${ran()}{{ran()}}',
];

/** The view with every text in it replaced by a payload. */
function poisoned<View extends QuizView>(view: View, payload: string): View {
  const structural = new Set(['page', 'form', 'kind', 'role', 'reason', 'groupBy', 'action', 'scope']);
  return JSON.parse(JSON.stringify(view), (key: string, value: unknown) =>
    typeof value === 'string' && !structural.has(key) && key !== '' && !/^\d+$/.test(key) ? payload : value,
  ) as View;
}

describePanel('against hostile notes', (open) => {
  it('shows markup as the text that it is, on every page', async () => {
    const panel = await open();
    await panel.page.evaluate(() => {
      Object.assign(window, { runs: 0, ran: () => (window as unknown as { runs: number }).runs++ });
    });
    for (const payload of PAYLOADS) {
      for (const [name, view] of Object.entries(PAGES)) {
        await panel.show(poisoned(view, payload));
        const strange = await panel.page.locator('main :is(script, img, iframe, style, link, base, meta, a, object, embed, form[action])').count();
        assert.equal(strange, 0, `${name}: ${payload}`);
      }
      await panel.show(poisoned(choice, payload));
      assert.ok((await panel.page.locator('h1').textContent())?.includes(payload));
    }
    assert.equal(await panel.page.evaluate(() => (window as unknown as { runs: number }).runs), 0);
  });

  it('has handlers in no attribute', async () => {
    const panel = await open();
    for (const [name, view] of Object.entries(PAGES)) {
      await panel.show(view);
      const names = await panel.page.evaluate(() => [...document.querySelectorAll('*')].flatMap((each) => each.getAttributeNames()));
      assert.deepEqual(names.filter((attribute) => attribute.startsWith('on')), [], name);
    }
  });

  it('links nowhere but to the web, by an address that was checked before', async () => {
    const panel = await open();
    const link: Words = [{ kind: 'link', href: 'https://docs.aws.amazon.com/vpc/', children: [{ kind: 'text', text: 'docs' }] }];
    await panel.show({ ...wrong, why: { ...wrong.why, quote: [link] } });
    assert.deepEqual(await panel.page.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href'))), ['https://docs.aws.amazon.com/vpc/']);
  });

  it('ignores messages that are none of the host’s', async () => {
    const panel = await open();
    await panel.show(choice);
    for (const message of [{}, { kind: 'view' }, { kind: 'view', view: { page: '__proto__' }, singleKeys: true }, { kind: 'eval', code: 'ran()' }, { view: summary }]) await panel.send(message);
    assert.equal(await panel.focused(), 'option-0');
  });

  it('runs no script but its own, whatever finds a way into the page', async () => {
    const panel = await open();
    await panel.show(start);
    const ran = await panel.page.evaluate(async () => {
      const probe = window as unknown as { runs: number };
      probe.runs = 0;
      document.body.insertAdjacentHTML('beforeend', '<img src="data:image/png,x" onerror="window.runs++"><a id="link" href="javascript:window.runs++">x</a>');
      const script = document.createElement('script');
      script.textContent = 'window.runs++';
      document.body.append(script);
      document.querySelector<HTMLElement>('#link')?.click();
      await fetch('https://evil.test/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return probe.runs;
    });
    assert.equal(ran, 0);
    assert.ok(panel.errors.length >= 3, 'The policy refused less than was tried.');
    assert.ok(panel.errors.every((error) => /Content Security Policy/i.test(error)), panel.errors.join('\n'));
    panel.errors.length = 0;
  });

  it('is not thrown off by words without end', async () => {
    const panel = await open({ width: 300 });
    const endless = 'arn:aws:iam::123456789012:role/'.repeat(40);
    for (const view of [choice, wrong, nearly, grade, summary]) {
      await panel.show(poisoned(view, endless));
      const wide = await panel.page.evaluate(() => {
        const { clientWidth } = document.documentElement;
        return [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1).map((each) => `${each.tagName} ${each.className}`);
      });
      assert.deepEqual(wide, [], view.page);
    }
  });
});
