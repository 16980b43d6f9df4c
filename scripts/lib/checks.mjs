// A check is a command whose output is of interest only when it fails.
import path from 'node:path';
import { addCounts } from './counts.mjs';
import { root } from './root.mjs';
import { tryRun } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Compiler, linter and layer rules, two at a time, as most machines have two cores.
 * @returns {Promise<Counts>}
 */
export async function runChecks() {
  const compiled = check('Type check', ['typescript/bin/tsc', '-b']);
  const linted = check('Lint', ['eslint/bin/eslint.js', 'src', 'test', 'bench']);
  const layered = compiled.then(() =>
    check('Layers', ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src']),
  );
  return addCounts(await Promise.all([compiled, linted, layered]));
}

/**
 * @param {string} title
 * @param {readonly string[]} command a script in node_modules and its arguments
 */
async function check(title, [script = '', ...args]) {
  const started = performance.now();
  const { ok, output } = await tryRun(process.execPath, [path.join(root, 'node_modules', script), ...args]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return reportCheck(ok, `${title} (${seconds} s)`, output);
}

/**
 * Prints a check's line, and its output where it failed, and counts it.
 * @param {boolean} ok
 * @param {string} line
 * @param {string} output
 * @returns {Counts}
 */
export function reportCheck(ok, line, output) {
  console.log(`  ${ok ? '✔' : '✘'} ${line}`);
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}
