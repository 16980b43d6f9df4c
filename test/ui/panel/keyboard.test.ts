import assert from 'node:assert/strict';
import { describePanel } from './describePanel';
import { choice, grade, leftOut, nearly, notSaved, recall, right, saving, start, summary, typed, wrong } from './views';

describePanel('by keyboard', (open) => {
  describe('start page', () => {
    it('begins with Start quiz', async () => {
      const panel = await open();
      await panel.show(start);
      assert.equal(await panel.focused(), 'start-["today"]');
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'start', scope: '["today"]' }]);
    });

    it('goes through groups by arrows, and keeps the focus there when the rows change', async () => {
      const panel = await open();
      await panel.show(start);
      await panel.press('Tab', 'Tab', 'ArrowRight');
      assert.deepEqual(await panel.sent(), [{ kind: 'groupBy', by: 'service' }]);
      await panel.show({ ...start, groupBy: 'service', rows: start.rows.slice(0, 1) });
      assert.equal(await panel.focused(), 'by-service');
      await panel.press('Tab', 'Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'start', scope: '["topic","a","Networking"]' }]);
    });

    it('resumes first where a session was left open', async () => {
      const panel = await open();
      await panel.show({ ...start, resume: 'You stopped at question 7 of 20, 2 hours ago.', buttons: [{ scope: '["today"]', label: 'Start over' }] });
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'resume' }]);
      await panel.press('Tab', 'Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'start', scope: '["today"]' }]);
    });
  });

  describe('choice', () => {
    it('has the focus on the first option, and nothing chosen', async () => {
      const panel = await open();
      await panel.show(choice);
      assert.equal(await panel.focused(), 'option-0');
      assert.equal(await panel.page.locator(':checked').count(), 0);
    });

    it('chooses by number and checks by Enter', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('3');
      assert.equal(await panel.focused(), 'option-2');
      assert.deepEqual(await panel.sent(), []);
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'choose', sequence: 7, option: 2 }]);
    });

    it('checks by the same number again', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('2', '4', '4');
      assert.deepEqual(await panel.sent(), [{ kind: 'choose', sequence: 7, option: 3 }]);
    });

    it('chooses by Space and arrows as radios do', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('Space', 'ArrowDown', 'Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'choose', sequence: 7, option: 1 }]);
    });

    it('asks for an answer where none is chosen', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('Enter');
      assert.equal(await panel.page.locator('#hint').textContent(), 'Choose an answer first.');
      assert.equal(await panel.said(), 'Choose an answer first.');
      assert.deepEqual(await panel.sent(), []);
      await panel.press('1');
      assert.equal(await panel.page.locator('#hint').textContent(), 'Choose one.');
    });

    it('takes digits that no option has for nothing', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('5', '9', '0');
      assert.equal(await panel.page.locator(':checked').count(), 0);
      assert.deepEqual(await panel.sent(), []);
    });

    it('acts on letters', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('u', 'f', 'e', 'b', 's');
      assert.deepEqual(await panel.sent(), [
        { kind: 'undo', sequence: 7 },
        { kind: 'flag', sequence: 7 },
        { kind: 'open', index: 0 },
        { kind: 'bury', sequence: 7 },
        { kind: 'suspend', sequence: 7 },
      ]);
    });

    it('leaves keys with Ctrl, Alt and Meta to the editor', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('Control+u', 'Alt+f', 'Meta+e', 'Shift+U', 'Control+2');
      assert.equal(await panel.page.locator(':checked').count(), 0);
      assert.deepEqual(await panel.sent(), []);
    });

    it('keeps what is chosen while the panel is hidden, but not for another question', async () => {
      const first = await open();
      await first.show(choice);
      await first.press('3');
      const state = await first.kept();
      const again = await open({ state });
      await again.show(choice);
      assert.equal(await again.focused(), 'option-2');
      await again.press('Enter');
      assert.deepEqual(await again.sent(), [{ kind: 'choose', sequence: 7, option: 2 }]);
      const other = await open({ state });
      await other.show({ ...choice, sequence: 8 });
      assert.equal(await other.page.locator(':checked').count(), 0);
    });

    it('is not disturbed by kept state of any other kind', async () => {
      for (const state of [null, 'x', 7, { sequence: 7, chosen: 99 }, { sequence: 7, chosen: '1' }, { sequence: 7, chosen: -1, typed: [] }]) {
        const panel = await open({ state });
        await panel.show(choice);
        assert.equal(await panel.focused(), 'option-0', JSON.stringify(state));
      }
    });
  });

  describe('typed answer', () => {
    it('takes all characters, and checks by Enter', async () => {
      const panel = await open();
      await panel.show(typed);
      assert.equal(await panel.focused(), 'typed');
      await panel.page.keyboard.type('1 fube?');
      assert.deepEqual(await panel.sent(), []);
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'type', sequence: 9, text: '1 fube?' }]);
    });

    it('asks for an answer where the field is empty', async () => {
      const panel = await open();
      await panel.show(typed);
      await panel.page.keyboard.type('  ');
      await panel.press('Enter');
      assert.equal(await panel.said(), 'Type an answer first.');
      assert.equal(await panel.focused(), 'typed');
      assert.deepEqual(await panel.sent(), []);
    });

    it('lets letters act after Escape', async () => {
      const panel = await open();
      await panel.show(typed);
      await panel.press('Escape', 'f');
      assert.deepEqual(await panel.sent(), [{ kind: 'flag', sequence: 9 }]);
      assert.equal(await panel.page.locator('#typed').inputValue(), '');
    });

    it('sends no more than fits into a message', async () => {
      const panel = await open();
      await panel.show(typed);
      await panel.page.keyboard.insertText('y'.repeat(600));
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'type', sequence: 9, text: 'y'.repeat(500) }]);
    });

    it('keeps the cursor where it is when a detail of the page changes', async () => {
      const panel = await open();
      await panel.show(typed);
      await panel.page.keyboard.type('envlope');
      await panel.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
      await panel.show({ ...typed, top: { ...typed.top, note: { index: 0, label: 'security.md:10' } } });
      await panel.page.keyboard.type('e');
      assert.equal(await panel.page.locator('#typed').inputValue(), 'envelope');
    });

    it('keeps what is typed while the panel is hidden', async () => {
      const first = await open();
      await first.show(typed);
      await first.page.keyboard.type('envel');
      const again = await open({ state: await first.kept() });
      await again.show(typed);
      assert.equal(await again.page.locator('#typed').inputValue(), 'envel');
    });
  });

  describe('recall', () => {
    for (const key of ['Space', 'Enter']) {
      it(`shows the answer by ${key}`, async () => {
        const panel = await open();
        await panel.show(recall);
        assert.equal(await panel.focused(), 'show');
        await panel.press(key);
        assert.deepEqual(await panel.sent(), [{ kind: 'show', sequence: 11 }]);
      });

      it(`grades Good by ${key}`, async () => {
        const panel = await open();
        await panel.show(grade);
        assert.equal(await panel.focused(), 'grade-3');
        await panel.press(key);
        assert.deepEqual(await panel.sent(), [{ kind: 'grade', sequence: 11, grade: 3 }]);
      });
    }

    it('grades by number', async () => {
      const panel = await open();
      await panel.show(grade);
      await panel.press('1', '4');
      assert.deepEqual(await panel.sent(), [
        { kind: 'grade', sequence: 11, grade: 1 },
        { kind: 'grade', sequence: 11, grade: 4 },
      ]);
    });

    it('is not graded by a key that is held down', async () => {
      const panel = await open();
      await panel.show(recall);
      await panel.page.keyboard.down('Enter');
      await panel.show(grade);
      for (let repeats = 0; repeats < 5; repeats++) await panel.page.keyboard.down('Enter');
      await panel.page.keyboard.up('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'show', sequence: 11 }]);
    });
  });

  describe('answer', () => {
    for (const key of ['Enter', 'Space']) {
      it(`goes on by ${key} from the verdict`, async () => {
        const panel = await open();
        await panel.show(choice);
        await panel.show(right);
        assert.equal(await panel.focused(), 'verdict');
        await panel.press(key);
        assert.deepEqual(await panel.sent(), [{ kind: 'next', sequence: 7 }]);
      });
    }

    it('offers guess, overrule and undo', async () => {
      const panel = await open();
      await panel.show(nearly);
      await panel.page.getByRole('button', { name: 'I was right' }).click();
      await panel.page.getByRole('button', { name: 'I guessed' }).click();
      await panel.press('u');
      assert.deepEqual(await panel.sent(), [{ kind: 'overrule', sequence: 9 }, { kind: 'guessed', sequence: 9 }, { kind: 'undo', sequence: 9 }]);
    });

    it('takes Continue before it is saved: the host goes on when it is', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.show(saving);
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'next', sequence: 7 }]);
    });

    it('waits for the disk: tries again, and does not go on', async () => {
      const panel = await open();
      await panel.show(saving);
      await panel.show(notSaved);
      assert.equal(await panel.focused(), 'retry');
      assert.equal(await panel.page.getByRole('button', { name: 'Continue' }).count(), 0);
      await panel.press('Enter', 'Tab', 'Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'retry', sequence: 7 }, { kind: 'showLog' }]);
      await panel.show(right);
      assert.equal(await panel.focused(), 'verdict');
      assert.deepEqual(await panel.sent(), []);
    });

    it('opens sources by what they stand for, not where they lie', async () => {
      const panel = await open();
      await panel.show(wrong);
      await panel.page.getByRole('button', { name: 'networking.md:71' }).press('Enter');
      await panel.page.getByRole('button', { name: 'networking.md:40' }).click();
      assert.deepEqual(await panel.sent(), [
        { kind: 'open', index: 3 },
        { kind: 'open', index: 1 },
      ]);
    });

    it('keeps focus and what is unfolded when a detail changes', async () => {
      const panel = await open();
      await panel.show(right);
      await panel.page.locator('summary').press('Enter');
      await panel.show({ ...right, top: { ...right.top, flagged: true } });
      assert.equal(await panel.focused(), 'elsewhere-summary');
      assert.ok(await panel.page.getByText('One hub for many VPCs').isVisible());
    });

    it('leaves out a question whose note has changed', async () => {
      const panel = await open();
      await panel.show(leftOut);
      await panel.press('Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'next', sequence: 12 }]);
    });
  });

  describe('summary', () => {
    it('goes on from its heading with what is due', async () => {
      const panel = await open();
      await panel.show(summary);
      assert.equal(await panel.focused(), 'summary');
      await panel.press('Enter', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter', 'u');
      assert.deepEqual(await panel.sent(), [{ kind: 'more' }, { kind: 'again' }, { kind: 'done' }, { kind: 'undo', sequence: 13 }]);
    });
  });

  describe('shortcuts', () => {
    it('are listed by ?, and the focus goes back', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.press('2', '?');
      assert.ok(await panel.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).isVisible());
      assert.equal(await panel.focused(), 'close');
      await panel.press('3', 'u');
      assert.deepEqual(await panel.sent(), []);
      await panel.press('Escape');
      assert.equal(await panel.page.getByRole('dialog').count(), 0);
      assert.equal(await panel.focused(), 'option-1');
    });

    it('are listed when the host asks for it, once', async () => {
      const panel = await open();
      await panel.show(choice);
      await panel.send({ kind: 'help' });
      await panel.send({ kind: 'help' });
      assert.equal(await panel.page.getByRole('dialog').count(), 1);
    });

    it('can be turned off: then only keys that are no characters act, and none is shown', async () => {
      const panel = await open();
      await panel.show(choice, false);
      await panel.press('1', 'u', 'f', 'e', 'b', 's', '?');
      assert.equal(await panel.page.locator(':checked').count(), 0);
      assert.deepEqual(await panel.page.locator('kbd').allTextContents(), ['Enter']);
      assert.deepEqual(await panel.page.locator('[aria-keyshortcuts]').evaluateAll((all) => all.map((each) => each.getAttribute('aria-keyshortcuts'))), ['Enter']);
      await panel.press('Space', 'Enter');
      assert.deepEqual(await panel.sent(), [{ kind: 'choose', sequence: 7, option: 0 }]);
    });
  });

  for (const key of ['Enter', 'Space']) {
    it(`does not take the second press of ${key} for the page that came after the first`, async () => {
      const panel = await open();
      await panel.show(recall);
      await panel.press(key);
      await panel.showUntouched(grade);
      await panel.press(key);
      await panel.pass(250);
      await panel.press(key);
      assert.deepEqual(await panel.sent(), [{ kind: 'show', sequence: 11 }]);
      await panel.pass(100);
      await panel.press(key);
      assert.deepEqual(await panel.sent(), [{ kind: 'grade', sequence: 11, grade: 3 }]);
    });
  }

  it('takes a digit at once', async () => {
    const panel = await open();
    await panel.showUntouched(grade);
    await panel.press('4');
    assert.deepEqual(await panel.sent(), [{ kind: 'grade', sequence: 11, grade: 4 }]);
  });

  it('does not take the second click of a double click for Continue', async () => {
    const panel = await open();
    await panel.show(recall);
    const box = await panel.page.getByRole('button', { name: 'Show answer' }).boundingBox();
    assert.ok(box);
    const click = async (clickCount: number): Promise<void> => {
      await panel.page.mouse.down({ clickCount });
      await panel.page.mouse.up({ clickCount });
    };
    await panel.page.mouse.move(box.x + 8, box.y + 8);
    await click(1);
    await panel.showUntouched({ ...recall, sequence: 12 });
    await click(2);
    assert.deepEqual(await panel.sent(), [{ kind: 'show', sequence: 11 }]);
    await click(1);
    assert.deepEqual(await panel.sent(), [{ kind: 'show', sequence: 12 }]);
  });

  it('opens the editor’s own menu from More actions', async () => {
    const panel = await open();
    await panel.show(choice);
    await panel.page.evaluate(() => {
      document.addEventListener('contextmenu', (event) => {
        const target = event.target as HTMLElement;
        document.title = `${target.dataset['vscodeContext'] ?? ''}${document.body.dataset['vscodeContext'] ?? ''}`;
      });
    });
    await panel.page.getByRole('button', { name: 'More actions' }).press('Enter');
    assert.equal(await panel.page.title(), '{"preventDefaultContextMenuItems":true}{"cribsheet.onQuestion":true}');
    await panel.show(summary);
    assert.equal(await panel.page.evaluate(() => document.body.dataset['vscodeContext']), '{"cribsheet.onQuestion":false}');
  });
});
