// The VS Code that `npm start` and `npm test` use: VS Code's own server, as it stands inside the npm package
// code-server, run by a Node of the version that it wants. No download besides npm, no compiler, no install scripts.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toolsFolder } from './root.mjs';
import { npm } from './run.mjs';
import { step } from './steps.mjs';

/** code-server 4.139.1 holds VS Code 1.139.1. */
const version = '4.139.1';
const nodeVersion = '24.21.0';

/**
 * @typedef {object} VscodeServer
 * @property {string} node the Node that runs it
 * @property {string} main its start file, `server-main.js`
 */

/** What an install was made of; another recipe makes it stale. */
const recipe = JSON.stringify({ version, nodeVersion, revision: 1 });
const marker = '.ok';

/** @returns {Promise<VscodeServer>} */
export async function ensureVscodeServer() {
  const home = path.join(toolsFolder, `code-server-${version}`);
  if (!isComplete(home)) await step('Install the VS Code server', () => install(home));
  const nodeBinary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    node: path.join(home, 'node_modules', nodePackage(), nodeBinary),
    main: path.join(vscodeIn(home), 'out/server-main.js'),
  };
}

/** @param {string} home */
const vscodeIn = (home) => path.join(home, 'node_modules/code-server/lib/vscode');

/** The package behind `node` on npm that carries this platform's binary. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/** @param {string} home */
function isComplete(home) {
  const file = path.join(home, marker);
  return existsSync(file) && readFileSync(file, 'utf8') === recipe;
}

/**
 * Installs beside the final place and moves it there when all is done, so that a broken install is never used.
 * @param {string} home
 */
async function install(home) {
  mkdirSync(toolsFolder, { recursive: true });
  removeAbandoned();
  const partial = mkdtempSync(path.join(toolsFolder, 'partial-'));
  const dependencies = { 'code-server': version, [nodePackage()]: nodeVersion };
  writeFileSync(path.join(partial, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const flags = ['install', '--omit=dev', '--ignore-scripts', '--engine-strict=false'];
  await npm(flags, partial);
  // What code-server's install script would do. Optional packages stay: they carry the prebuilt file watcher.
  await npm(flags, vscodeIn(partial));
  replaceNativeModules(path.join(vscodeIn(partial), 'node_modules'));
  prune(vscodeIn(partial));
  writeFileSync(path.join(partial, marker), recipe);
  rmSync(home, { recursive: true, force: true });
  renameSync(partial, home);
}

/** Leftovers of installs that were cut off an hour ago or earlier; a younger one may still be at work. */
function removeAbandoned() {
  for (const name of readdirSync(toolsFolder)) {
    const folder = path.join(toolsFolder, name);
    if (name.startsWith('partial-') && Date.now() - statSync(folder).mtimeMs > 3_600_000) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * Two native modules would have to be compiled. Without them output channels and logs are empty.
 * @param {string} modules
 */
function replaceNativeModules(modules) {
  const spdlog = path.join(modules, '@vscode/spdlog/index.js');
  writeFileSync(spdlog, readFileSync(path.join(import.meta.dirname, 'spdlog.cjs')));
  writeFileSync(path.join(modules, '@vscode/native-watchdog/index.js'), 'exports.start = () => {};\n');
}

/**
 * Half of the disk space is for chat, accounts and other platforms, which nothing here uses.
 * @param {string} vscode
 */
function prune(vscode) {
  const unused = [
    ...['@github', '@microsoft/mxc-sdk', 'kerberos', 'ssh2', '@devcontainers', '@vscode/sqlite3'].map((name) => `node_modules/${name}`),
    ...['copilot', 'mermaid-markdown-features', 'microsoft-authentication'].map((name) => `extensions/${name}`),
  ];
  const searchers = 'node_modules/@vscode/ripgrep-universal/bin';
  for (const platform of readdirSync(path.join(vscode, searchers))) {
    if (platform !== `${process.platform}-${process.arch}`) unused.push(`${searchers}/${platform}`);
  }
  for (const each of unused) rmSync(path.join(vscode, each), { recursive: true, force: true });
}
