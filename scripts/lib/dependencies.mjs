import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';
import { npm } from './run.mjs';
import { step } from './steps.mjs';

/** Installs node_modules where it is missing or is not what package-lock.json asks for. Needs only Node. */
export async function ensureDependencies() {
  if (!isInstalled()) await step('Install dependencies', () => npm(['ci', '--ignore-scripts']));
}

/** npm writes what it installed to a lock file inside node_modules, as its last act: compare it with ours. */
function isInstalled() {
  const installedLock = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(([folder, wanted]) => {
    if (folder === '') return true;
    const found = installed[folder];
    // Packages for other platforms are optional, and rightly absent.
    return found === undefined ? wanted.optional === true : found.integrity === wanted.integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, {integrity?: string, optional?: boolean}>} by folder
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
