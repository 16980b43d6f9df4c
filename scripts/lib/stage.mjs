// Everything that the tests in a real VS Code stand on: the server, a browser, and the .vsix, installed.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { packageExtension } from './extensionPackage.mjs';
import { createProfile, installExtension } from './profile.mjs';
import { root, toolsFolder } from './root.mjs';
import { step } from './steps.mjs';
import { ensureVscodeServer } from './vscodeServer.mjs';

/**
 * @typedef {object} Stage
 * @property {import('./vscodeServer.mjs').VscodeServer} server
 * @property {string} chromium
 * @property {string} folder made anew for each run; each window has a profile below it
 * @property {string} extensions where the .vsix is installed; all profiles share it
 * @property {number} packageSize of the .vsix, in bytes
 */

/**
 * @param {string} name of the folder, so that tools do not delete each other's
 * @returns {Promise<Stage>}
 */
export async function setStage(name) {
  const server = await ensureVscodeServer();
  const chromium = await ensureChromium();
  const folder = path.join(toolsFolder, name);
  rmSync(folder, { recursive: true, force: true });
  const vsix = path.join(folder, 'cribsheet.vsix');
  const packageSize = await step('Build and package the extension', () => packageExtension(vsix));
  const extensions = path.join(folder, 'extensions');
  const profile = createProfile(path.join(folder, 'install'), { extensions });
  await step('Install it into a fresh profile', () => installExtension(server, profile, vsix));
  return { server, chromium, folder, extensions, packageSize };
}

/**
 * A copy of a folder of the project for a window to open, so that no test changes the project.
 * @param {Stage} stage
 * @param {string} source relative to the project
 * @param {string} name
 */
export function copyForStage(stage, source, name) {
  const copy = path.join(stage.folder, name);
  cpSync(path.join(root, source), copy, { recursive: true });
  return copy;
}
