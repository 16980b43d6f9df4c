// The browser that the tests drive: the one that is there, else Debian's.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run, tryRun } from './run.mjs';
import { step } from './steps.mjs';
import { ToolError } from './tool.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

/** Where the installers of other systems put it. */
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.ProgramFiles, process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/**
 * The path of a Chromium that starts; installs one where that needs no password.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  const prefix = await rootPrefix();
  if (prefix !== undefined) {
    await step('Install Chromium', async () => {
      const apt = (/** @type {string[]} */ ...args) =>
        run(prefix[0] ?? 'apt-get', [...prefix.slice(1), ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
      await apt('update');
      await apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
    });
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }
  throw new ToolError('The tests need a browser: install Chromium or Chrome, or set CHROMIUM to the path of one.');
}

/** @returns {Promise<string | undefined>} */
async function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined && CHROMIUM !== '') {
    if (!isExecutable(CHROMIUM)) throw new ToolError(`CHROMIUM is set to ${CHROMIUM}, which cannot be started.`);
    return CHROMIUM;
  }
  const candidates = [...names.flatMap(onPath), ...elsewhere.filter(isExecutable)];
  for (const candidate of candidates) {
    // Some systems ship a placeholder of this name that only says how to install the real one. Chrome on Windows
    // opens a window when it is asked for its version.
    if (process.platform === 'win32' || (await tryRun(candidate, ['--version'], { seconds: 30 })).ok) return candidate;
  }
  return undefined;
}

/**
 * How apt-get is run with the rights that it needs, as the first words of a command; undefined where it cannot be.
 * @returns {Promise<string[] | undefined>}
 */
async function rootPrefix() {
  const apt = onPath('apt-get')[0];
  if (apt === undefined) return undefined;
  if (process.getuid?.() === 0) return [apt];
  const mayBecomeRoot = onPath('sudo').length > 0 && (await tryRun('sudo', ['-n', 'true'], { seconds: 10 })).ok;
  return mayBecomeRoot ? ['sudo', '-n', apt] : undefined;
}

/** @param {string} name */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name))
    .filter(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
