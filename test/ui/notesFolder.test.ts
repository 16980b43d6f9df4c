import assert from 'node:assert/strict';
import { describeWindow } from './describeWindow';
import { until } from './poll';

describeWindow('notes folder', { settings: { 'cribsheet.notes.folders': ['/nowhere/at/all', 'notes'] } }, (window) => {
  it('that does not exist is said once, and the others are read', async () => {
    await window().topics.show();
    await window().topics.assertText('- networking.md (9 facts · 9 new)\n- serverless.md (12 facts · 12 new)');
    const told = await until('a message', async () => {
      const messages = await window().notifications();
      return messages.length > 0 ? messages : undefined;
    });
    assert.deepEqual(told, ['The notes folder /nowhere/at/all cannot be read, because it does not exist.']);
  });

  it('is not spoken of again when the notes are read anew', async () => {
    await window().run('Notifications: Clear All Notifications');
    await window().run('Cribsheet: Refresh Notes');
    await window().run('Cribsheet: Show What Was Read');
    await window().assertChoices(['/nowhere/at/all', 'networking.md', 'serverless.md']);
    await window().page.keyboard.press('Escape');
    assert.deepEqual(await window().notifications(), []);
  });
});
