import assert from 'node:assert/strict';
import { describeWindow } from '../describeWindow';
import { until } from '../poll';

describeWindow('quiz panel and editor', { theme: 'Default Light Modern' }, (window) => {
  const menuItem = (name: string) => window().page.locator('.monaco-menu .action-label', { hasText: name });

  async function openMenu(): Promise<void> {
    await window().panel.getByRole('button', { name: 'More actions' }).click();
    await menuItem('Undo Last Answer').waitFor();
  }

  async function choose(name: string): Promise<void> {
    await openMenu();
    await menuItem(name).hover();
    await window().page.keyboard.press('Enter');
    await menuItem(name).waitFor({ state: 'detached' });
  }

  it('offers what else can be done in the editor’s own menu', async () => {
    await window().run('Cribsheet: Start Quiz');
    await window().quiz.start();
    await openMenu();
    const items = await window().page.locator('.monaco-menu .action-item:not(.disabled) .action-label').allInnerTexts();
    assert.deepEqual(
      items.map((item) => item.trim()).filter((item) => item !== ''),
      ['Undo Last Answer', 'Bury Until Tomorrow', 'Suspend This Fact', 'Keyboard Shortcuts of the Quiz', 'End Session'],
    );
    await window().page.keyboard.press('Escape');
  });

  it('lists its shortcuts when the menu asks for them', async () => {
    await choose('Keyboard Shortcuts of the Quiz');
    const dialog = window().panel.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await dialog.waitFor();
    await window().page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('opens the note beside the question', async () => {
    await window().panel.getByRole('button', { name: 'Open note' }).click();
    await window().page.locator('.editor-group-container .tab.active', { hasText: '.md' }).waitFor();
    assert.equal(await window().page.locator('.editor-group-container').count(), 2);
    await window().panel.locator('h1').click();
  });

  it('suspends a fact, says so, and takes it back; the keys go to the panel again', async () => {
    const before = await window().quiz.shown();
    await choose('Suspend This Fact');
    const next = await until('another question', async () => {
      const now = await window().quiz.shown();
      return now.heading === before.heading ? undefined : now;
    });
    await window().page.keyboard.press('f');
    // Where the answer is typed, the letter is a part of it; elsewhere it is the key that flags.
    const isTyped = next.page === 'typed';
    if (isTyped) await until('the letter in the answer', async () => ((await window().panel.getByRole('textbox').inputValue()) === 'f' ? true : undefined));
    await window().run('Notifications: Show Notifications');
    const message = window().page.locator('.notifications-center .notification-list-item', { hasText: 'The fact is suspended: it is asked no more.' });
    await message.getByRole('button', { name: 'Undo' }).click();
    const kinds = isTyped ? ['suspend', 'undo'] : ['suspend', 'flag', 'undo'];
    await until('the undo in the journal', () => Promise.resolve(window().journal().length === kinds.length ? true : undefined));
    assert.deepEqual(window().journal().map((line) => (JSON.parse(line) as { readonly k: string }).k), kinds);
  });

  it('undoes an answer and asks again', async () => {
    await window().panel.locator('h1').click();
    const before = await window().quiz.shown();
    await window().quiz.answer();
    await window().run('Cribsheet: Undo Last Answer');
    await until('the question again', async () => {
      const now = await window().quiz.shown();
      return now.heading === before.heading && now.page === before.page && now.position === before.position ? true : undefined;
    });
  });

  it('ends where the learner wants it to', async () => {
    await choose('End Session');
    await until('the start page', async () => ((await window().quiz.shown()).page === 'start' ? true : undefined));
  });
});
