import assert from 'node:assert/strict';
import path from 'node:path';
import { copyForStage } from '../../scripts/lib/stage.mjs';
import { stage } from './stage';
import { VscodeWindow } from './window';
import type { WindowOptions } from './window';

/**
 * Tests that share a window on a fresh copy of test/fixtures/workspace. They run in order, each going on where the
 * one before it stopped; when one fails, a picture of the window is kept, and the rest is skipped.
 * @param name of the suite, and of the folder with the window's profile
 * @param define is given a function that returns the window while tests run
 */
export function describeWindow(name: string, options: Partial<WindowOptions>, define: (window: () => VscodeWindow) => void): void {
  describe(name, function () {
    this.timeout(120_000);
    let opened: VscodeWindow | undefined;
    let stuck = false;

    before('opens the window', async () => {
      const folder = options.folder ?? copyForStage(stage(), 'test/fixtures/workspace', path.join('windows', name, 'workspace'));
      opened = await VscodeWindow.open(stage(), { ...options, name, folder });
    });

    beforeEach(function () {
      if (stuck) this.skip();
    });

    afterEach(async function () {
      const { currentTest } = this;
      if (currentTest?.state !== 'failed') return;
      stuck = true;
      const file = path.join(stage().folder, 'failures', `${currentTest.fullTitle().replaceAll(/\W+/g, '-')}.png`);
      await opened?.screenshot(file);
      console.error(`      The window when it failed: ${file}`);
    });

    after(async () => {
      await opened?.close();
      assert.deepEqual(opened?.strangers ?? [], [], 'The window asked for addresses elsewhere.');
    });

    define(() => {
      if (opened === undefined) throw new Error('The window is not open.');
      return opened;
    });
  });
}
