import { rmSync } from 'node:fs';
import path from 'node:path';
import { readCounts } from './counts.mjs';
import { runMocha } from './mocha.mjs';
import { bundleTests, newOutFolder, testFilesIn } from './testBundle.mjs';

/** Longest that all windows together may take, in seconds: many times what a quiet machine needs. */
const limit = 1200;

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
      seconds: limit,
    });
    return readCounts(counts);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
