// npm test: everything that must hold before a change is shared, on nothing but Node 20 and npm.
//   npm test -- checks | unit | extension | ui      runs some of the parts
//   npm test -- ui --grep palette                   runs some of the tests of these parts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runChecks } from './lib/checks.mjs';
import { addCounts, readCounts } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { root } from './lib/root.mjs';
import { tryRun } from './lib/run.mjs';
import { ToolError, runTool } from './lib/tool.mjs';

/** @typedef {import('./lib/counts.mjs').Counts} Counts */

const parts = ['checks', 'unit', 'extension', 'ui'];

function readOptions() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { grep: { type: 'string' } } });
    const unknown = positionals.find((each) => !parts.includes(each));
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}": choose among ${parts.join(', ')}.`);
    return { chosen: positionals.length > 0 ? positionals : parts, grep: values.grep };
  } catch (error) {
    throw new ToolError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * @param {string} [grep]
 * @returns {Promise<Counts>}
 */
async function runUnitTests(grep) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'cribsheet-'));
  const counts = path.join(scratch, 'counts.json');
  await tryRun(process.execPath, [path.join(root, 'scripts/unit.mjs'), ...(grep === undefined ? [] : ['--grep', grep])], {
    env: { CRIBSHEET_COUNTS: counts },
    show: true,
  });
  const found = readCounts(counts);
  rmSync(scratch, { recursive: true });
  return found;
}

/**
 * Runs a part of the tests; where it cannot even begin, says why and counts one failure, and the other parts go on.
 * @param {string} title
 * @param {() => Promise<Counts>} run
 */
async function part(title, run) {
  console.log(`\n== ${title} ==`);
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof ToolError ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await runTool(async () => {
  const { chosen, grep } = readOptions();
  await ensureDependencies();
  const [extension, ui] = [chosen.includes('extension'), chosen.includes('ui')];
  /** @type {Counts[]} */
  const counts = [];
  if (chosen.includes('checks')) counts.push(await part('Checks', runChecks));
  if (chosen.includes('unit')) counts.push(await part('Unit tests', () => runUnitTests(grep)));
  if (extension || ui) {
    const inVscode = async () => {
      // Imported late: it needs the packages that ensureDependencies() has installed.
      const { runVscodeTests } = await import('./lib/vscodeTests.mjs');
      return runVscodeTests({ extension, ui, grep });
    };
    counts.push(await part('The packaged extension in VS Code', inVscode));
  }
  const { passed, failed, skipped } = addCounts(counts);
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
