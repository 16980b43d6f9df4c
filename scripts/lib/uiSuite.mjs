import { rmSync } from 'node:fs';
import path from 'node:path';
import { readCounts } from './counts.mjs';
import { runMocha } from './mocha.mjs';
import { bundleTests, newOutFolder, testFilesIn } from './testBundle.mjs';

/**
 * Runs test/ui, which drives windows with the .vsix installed, in mocha.
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} [grep]
 */
export async function runUiSuite(stage, grep) {
  const out = newOutFolder('ui');
  try {
    await bundleTests(testFilesIn(['test/ui']), out, 'esm');
    const counts = path.join(stage.folder, 'ui-counts.json');
    await runMocha(['--recursive', '--extension', 'mjs', '--exit', out, ...(grep === undefined ? [] : ['--grep', grep])], {
      env: { CRIBSHEET_STAGE: JSON.stringify(stage), CRIBSHEET_COUNTS: counts },
    });
    return readCounts(counts);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
