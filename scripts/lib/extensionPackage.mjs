// Makes the .vsix: builds, lays what ships into a folder, and lets vsce pack that folder.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, toolsFolder } from './root.mjs';
import { run } from './run.mjs';

/** The largest .vsix that is shipped, in bytes. */
export const maxPackageSize = 1024 * 1024;

/** @returns {{name: string, version: string} & Record<string, unknown>} */
export function manifest() {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
}

/**
 * @param {string} file where to
 * @returns {Promise<number>} its size in bytes
 */
export async function packageExtension(file) {
  await run(process.execPath, [path.join(root, 'scripts/build.mjs'), '--production']);
  mkdirSync(toolsFolder, { recursive: true });
  mkdirSync(path.dirname(file), { recursive: true });
  const folder = mkdtempSync(path.join(toolsFolder, 'package-'));
  try {
    await layOut(folder);
    // Everything that runs is bundled, so no node_modules; the project has no public address, so no repository.
    await vsce(['package', '--no-dependencies', '--allow-missing-repository', '--out', file], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return statSync(file).size;
}

/**
 * Copies what .vscodeignore lets through, with a README and a manifest for those who install the extension.
 * @param {string} folder
 */
async function layOut(folder) {
  const shipped = (await vsce(['ls', '--no-dependencies'], root)).split('\n').filter((name) => name !== '');
  for (const name of shipped) cpSync(path.join(root, name), path.join(folder, name));
  const readme = path.join(folder, 'README.md');
  writeFileSync(readme, withoutRelativeLinks(readFileSync(readme, 'utf8')));
  const { scripts: _scripts, devDependencies: _tools, dependencies: _bundled, private: _private, ...rest } = manifest();
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(rest, undefined, 2));
  writeFileSync(path.join(folder, '.vscodeignore'), '');
}

/**
 * An installed README has no project around it: pictures and pages of the project would be broken there, and vsce
 * refuses them.
 * @param {string} markdown
 */
export function withoutRelativeLinks(markdown) {
  return markdown
    .replace(/^!\[[^\]]*\]\((?!\w+:)[^)]+\)\n+/gm, '')
    .replace(/!\[[^\]]*\]\((?!\w+:)[^)]+\)/g, '')
    .replace(/\[([^\]]+)\]\((?!\w+:|#)[^)]+\)/g, '$1');
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function vsce(args, cwd) {
  return run(process.execPath, [path.join(root, 'node_modules/@vscode/vsce/vsce'), ...args], { cwd });
}
