import path from 'node:path';
import { root } from './root.mjs';
import { tryRun } from './run.mjs';

/**
 * Runs mocha in a process of its own and shows its report.
 * @param {readonly string[]} args
 * @param {{env?: NodeJS.ProcessEnv, seconds?: number}} [options]
 * @returns {Promise<boolean>} whether all passed
 */
export async function runMocha(args, { env, seconds = 300 } = {}) {
  const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
  const reporter = path.join(import.meta.dirname, 'mochaReporter.mjs');
  const signals = path.join(import.meta.dirname, 'endOnSignal.mjs');
  const seed = path.join(import.meta.dirname, 'propertySeed.mjs');
  const flags = ['--enable-source-maps', mocha, '--reporter', reporter, '--require', signals, '--require', seed];
  const { ok, output } = await tryRun(process.execPath, [...flags, ...args], {
    env: { CRIBSHEET_ROOT: root, ...env },
    seconds,
    show: true,
  });
  if (output !== '') console.error(output);
  return ok;
}
