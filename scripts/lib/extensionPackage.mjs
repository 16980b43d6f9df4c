import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, toolsFolder } from './root.mjs';
import { run } from './run.mjs';

/** The largest .vsix that is shipped, in bytes. */
export const maxPackageSize = 1024 * 1024;

/** @returns {{publisher: string, name: string, version: string}} */
export function manifest() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/**
 * Builds for production and packs the .vsix; `vsce` runs the script `vscode:prepublish` for the first part.
 * @param {string} [file] where to; left out: a place of the tools
 * @returns {Promise<{file: string, size: number}>} size in bytes
 */
export async function packageExtension(file = path.join(toolsFolder, 'cribsheet.vsix')) {
  mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // Everything that runs is bundled, so no node_modules; the project has no public address yet, so no repository.
  await run(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file]);
  return { file, size: statSync(file).size };
}
