import assert from 'node:assert/strict';
import { describeWindow } from './describeWindow';

describeWindow('quiz', { openFile: 'main.tf' }, (window) => {
  it('starts from the palette', async () => {
    await window().run('Cribsheet: Start Quiz');
    await window().quiz.start();
    assert.match((await window().quiz.shown()).position, /^1 of \d+$/);
  });

  it('comes to its summary by the keyboard alone, with every answer written down', async () => {
    const answered = await window().quiz.finish();
    assert.ok(answered >= 5, String(answered));
    assert.match((await window().quiz.shown()).heading, /^\d+ of \d+ right$/);
    assert.equal(answers(window().journal()).length, answered);
  });
});

describeWindow('quiz that is cut off', {}, (window) => {
  it('comes back as it was when the window is reloaded', async () => {
    await window().run('Cribsheet: Start Quiz');
    await window().quiz.start();
    for (let done = 0; done < 3; done++) {
      await window().quiz.answer();
      await window().quiz.next();
    }
    const before = await window().quiz.shown();
    await window().reload('cribsheet.quiz');
    assert.deepEqual(await window().quiz.shown(), before);
  });

  it('has lost no answer when everything is killed in the middle', async () => {
    await window().quiz.answer();
    // The verdict is there at once; the answer counts as given once it is durable.
    await window().panel.locator('main[data-save="saved"], main[data-save=""]').waitFor();
    const before = window().journal();
    assert.equal(answers(before).length, 4);
    await window().crashAndRestart('cribsheet.quiz');
    assert.deepEqual(window().journal(), before);
    await window().quiz.shown();
    await window().topics.show();
    assert.match(await window().topics.text(), /new/);
  });
});

/** The lines of a journal that are answers. */
function answers(lines: readonly string[]): string[] {
  return lines.filter((line) => (JSON.parse(line) as { readonly k: string }).k === 'answer');
}
