import assert from 'node:assert/strict';
import type { QuizView } from '../../../src/core/present/quizView';
import { describePanel } from './describePanel';
import { choice, grade, leftOut, nearly, notSaved, PAGES, recall, right, start, summary, typed, wrong } from './views';

const TOP = (where: string, position: number, total = 20): string => `- main:
  - paragraph: ${where}
  - paragraph: ${String(position)} of ${String(total)}
  - button "Open note"
  - button "Flag this question"
  - button "More actions"
  - progressbar "Question ${String(position)} of ${String(total)}"`;

describePanel('to be heard', (open) => {
  it('reads a choice as one group with its question', async () => {
    const panel = await open();
    await panel.show({ ...choice, stem: [{ kind: 'text', text: 'Which gateway?' }] });
    assert.equal(
      await panel.page.locator('body').ariaSnapshot(),
      `${TOP('Networking › Amazon VPC', 7)}
  - group "Which gateway?":
    - heading "Which gateway?" [level=1]
    - paragraph: Choose one.
    - radio "NAT gateway"
    - text: NAT gateway
    - radio "Egress-only internet gateway"
    - text: Egress-only internet gateway
    - radio "Transit gateway"
    - text: Transit gateway
    - radio "Internet gateway"
    - text: Internet gateway
  - button "Check answer"
  - button "Don’t know"
- status`,
    );
  });

  it('reads what became of each option in words', async () => {
    const panel = await open();
    await panel.show(wrong);
    assert.equal(
      await panel.page.getByRole('list', { name: 'Options' }).ariaSnapshot(),
      `- list "Options":
  - listitem:
    - text: "Wrong: NAT gateway Your answer"
    - paragraph:
      - text: “Grows from 5 Gbps to 100 Gbps by itself.”
      - button "networking.md:12"
  - listitem: "Right: Egress-only internet gateway Right answer"
  - listitem:
    - text: Transit gateway
    - paragraph:
      - text: “One hub for many VPCs, and for on-premises networks.”
      - button "networking.md:71"
  - listitem: Internet gateway`,
    );
  });

  it('reads bars as their numbers', async () => {
    const panel = await open();
    await panel.show(start);
    const rows = panel.page.getByRole('region', { name: 'Quiz by topic' }).getByRole('list');
    assert.equal(
      await rows.ariaSnapshot(),
      `- list:
  - listitem:
    - button "Networking 62 facts · 5 due recall 84%"
  - listitem:
    - button "Serverless 71 facts · 4 due recall 91%"
  - listitem:
    - button "Encryption, keys and everything that has to do with secrets 48 facts · 3 due recall 7%"
  - listitem:
    - button "Containers 33 facts · 33 new not asked yet"
  - listitem:
    - button "Disaster recovery 22 facts recall 100%"`,
    );
  });

  it('has no column for recall before the first quiz', async () => {
    const panel = await open();
    await panel.show({ ...start, rows: start.rows.map((row) => ({ ...row, recall: undefined })) });
    assert.equal(await panel.page.getByText('Recall').count(), 0);
    assert.ok(await panel.page.getByRole('button', { name: 'Networking 62 facts · 5 due', exact: true }).isVisible());
  });

  it('says the gap of a cloze', async () => {
    const panel = await open();
    await panel.show(typed);
    assert.ok(await panel.page.getByRole('heading', { name: /encrypted by AWS KMS with blank/ }).isVisible());
  });

  it('has one main part and one h1 on every page, and no heading level left out', async () => {
    const panel = await open();
    for (const [name, view] of Object.entries(PAGES)) {
      await panel.show(view);
      assert.equal(await panel.page.getByRole('main').count(), 1, name);
      const levels = await panel.page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map((each) => each.tagName));
      assert.equal(levels[0], 'H1', name);
      assert.ok(levels.slice(1).every((level) => level === 'H2'), `${name}: ${levels.join(' ')}`);
    }
  });

  it('names every control, and hides keys and icons from speech', async () => {
    const panel = await open();
    for (const [name, view] of Object.entries(PAGES)) {
      await panel.show(view);
      const snapshot = await panel.page.locator('body').ariaSnapshot();
      assert.doesNotMatch(snapshot, /(?:button|radio|textbox|link)(?:$|\s*\[)/m, name);
      assert.doesNotMatch(snapshot, /button "[^"]*(?:Enter|Space)"/, name);
      assert.equal(await panel.page.locator('svg:not([aria-hidden="true"]), main kbd:not([aria-hidden="true"])').count(), 0, name);
    }
  });

  it('alerts to an answer that could not be saved', async () => {
    const panel = await open();
    await panel.show(notSaved);
    assert.match(await panel.page.getByRole('alert').innerText(), /^Not saved\. Your answer could not be written: no space left on device\. The next question waits until it is\./);
  });

  const spoken: readonly (readonly [what: string, pages: readonly QuizView[], said: string])[] = [
    ['a right answer', [choice, right], 'Right. Comes back in 9 days.'],
    ['a wrong answer with the right one', [choice, wrong], 'Wrong. The right answer is Egress-only internet gateway.'],
    ['a typed answer with the note’s', [typed, nearly], 'Nearly right. The note says envelope encryption.'],
    ['the answer of a recall question', [recall, grade], 'Answer: Its own directory, Active Directory, or an external provider over SAML 2.0.'],
    ['that an answer is saved after all', [notSaved, right], 'Saved'],
    ['that a question was left out', [choice, leftOut], 'The note changed while you read. This question was left out.'],
    ['the end', [right, summary], 'Session finished: 17 of 20 right.'],
  ];
  for (const [what, pages, said] of spoken) {
    it(`says ${what}`, async () => {
      const panel = await open();
      for (const view of pages) await panel.show(view);
      assert.equal(await panel.said(), said);
    });
  }

  for (const [key, said] of [
    ['u', 'Undone. Question 6 of 20.'],
    ['b', 'Buried until tomorrow. Question 6 of 20.'],
    ['s', 'Suspended. Question 6 of 20.'],
  ] as const) {
    it(`says why another question is there after ${key}`, async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press(key);
      await panel.show({ ...choice, sequence: 8, top: { ...choice.top, position: 6 } });
      assert.equal(await panel.said(), said);
    });
  }

  it('moves the focus with every page, and never loses it', async () => {
    const panel = await open();
    for (const [name, view] of Object.entries(PAGES)) {
      await panel.show(view);
      if (view.page !== 'reading') assert.notEqual(await panel.focused(), 'body', name);
    }
  });
});
