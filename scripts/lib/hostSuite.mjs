// Runs test/extension inside the extension host of a real window, the way VS Code runs the tests of extensions:
// the window is asked for by an address that names the suite, and says itself how the suite ended.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { readCounts } from './counts.mjs';
import { createProfile } from './profile.mjs';
import { root } from './root.mjs';
import { startServer } from './server.mjs';
import { copyForStage } from './stage.mjs';
import { bundleTests, newOutFolder, testFilesIn } from './testBundle.mjs';

/** Longest that the suite may take, in seconds. */
const limit = 180;

/**
 * Bundles the suite.
 * @returns {Promise<{entry: string, remove: () => void}>} the module that exports run()
 */
export async function bundleHostSuite() {
  const out = newOutFolder('extension');
  await bundleTests([path.join(root, 'test/extension/index.ts'), ...testFilesIn(['test/extension'])], out, 'cjs');
  return { entry: path.join(out, 'extension/index.js'), remove: () => rmSync(out, { recursive: true, force: true }) };
}

/** The extension that VS Code takes to be the one under development: it is empty, so that what runs is the .vsix. */
export const hostExtension = path.join(root, 'test/extension/host');

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} [grep]
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runHostSuite(stage, grep) {
  const report = path.join(stage.folder, 'extension-report.txt');
  const counts = path.join(stage.folder, 'extension-counts.json');
  const profile = createProfile(path.join(stage.folder, 'extension'), { extensions: stage.extensions });
  const suite = await bundleHostSuite();
  const server = await startServer(stage.server, profile, {
    driver: true,
    env: {
      CRIBSHEET_ROOT: root,
      CRIBSHEET_REPORT: report,
      CRIBSHEET_COUNTS: counts,
      CRIBSHEET_COLOR: process.stdout.isTTY ? '1' : '0',
      ...(grep === undefined ? {} : { CRIBSHEET_GREP: grep }),
    },
  });
  const browser = await launchBrowser(stage.chromium);
  try {
    const page = await browser.newPage();
    const { ended, log } = await listen(page);
    await page.goto(addressOf(server.url, copyForStage(stage, 'test/fixtures/workspace', 'extension/workspace'), suite.entry));
    const outcome = await ended;
    if (existsSync(report)) console.log(readFileSync(report, 'utf8').trimEnd());
    const result = readCounts(counts);
    if (outcome === 'late') {
      console.error(`The window did not come to an end within ${limit} s. It said:\n${log.slice(-40).join('\n')}`);
      return { ...result, failed: result.failed + 1 };
    }
    if (!existsSync(counts)) console.error(`The window said:\n${log.slice(-40).join('\n')}`);
    return result;
  } finally {
    await browser.close();
    await server.stop();
    suite.remove();
  }
}

/**
 * The workbench calls two functions of the page that it runs tests in.
 * @param {import('playwright-core').Page} page
 */
async function listen(page) {
  /** @type {string[]} */
  const log = [];
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) =>
    log.push(`[${level}] ${format(...args)}`),
  );
  /** @type {Promise<'exit' | 'late'>} */
  const ended = new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), limit * 1000);
    void page.exposeFunction('codeAutomationExit', () => {
      clearTimeout(timer);
      resolve('exit');
    });
  });
  return { ended, log };
}

/**
 * @param {string} url
 * @param {string} folder
 * @param {string} suite
 */
function addressOf(url, folder, suite) {
  const remote = (/** @type {string} */ file) => `vscode-remote://${new URL(url).host}${file}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(hostExtension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ]);
  return `${url}/?${new URLSearchParams({ folder, payload })}`;
}
