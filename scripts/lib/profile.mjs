// A profile of VS Code: its settings, its state, its log, and a home folder, so that nothing of the person's own is
// read or written.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/**
 * @typedef {object} Profile
 * @property {string} data of the server and the user
 * @property {string} extensions where extensions are installed
 * @property {string} home what the extension sees as the home folder
 */

/** A first window that is calm: no chat, no welcome page, no experiments, no updates, nothing sent. */
const calm = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  // In a browser the editor saves by itself after a second, and nothing would stay unsaved for a test to look at.
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Makes a profile anew in a folder; only its home folder, which holds the review history, is kept.
 * @param {string} folder
 * @param {{settings?: Record<string, unknown>, extensions?: string}} [options] `extensions`: a folder to share
 * @returns {Profile}
 */
export function createProfile(folder, { settings = {}, extensions } = {}) {
  const data = path.join(folder, 'data');
  const home = path.join(folder, 'home');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(path.join(data, 'user/User'), { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(data, 'user/User/settings.json'), JSON.stringify({ ...calm, ...settings }, undefined, 2));
  return { data, home, extensions: extensions ?? path.join(data, 'extensions') };
}

/**
 * Where the server finds a profile.
 * @param {Profile} profile
 */
export function profileFlags({ data, extensions }) {
  return ['--server-data-dir', data, '--user-data-dir', path.join(data, 'user'), '--extensions-dir', extensions];
}

/**
 * Installs a .vsix as a user does.
 * @param {import('./vscodeServer.mjs').VscodeServer} server
 * @param {Profile} profile
 * @param {string} vsix
 */
export async function installExtension(server, profile, vsix) {
  const flags = ['--accept-server-license-terms', ...profileFlags(profile), '--install-extension', vsix, '--force'];
  await run(server.node, [server.main, ...flags], { seconds: 60 });
}
