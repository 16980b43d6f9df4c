import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/**
 * The licenses of the packages that went into bundles, which have to be shipped with them.
 * @param {readonly import('esbuild').Metafile[]} metafiles
 * @returns {string}
 */
export function thirdPartyNotices(metafiles) {
  const folders = new Set(metafiles.flatMap((each) => Object.keys(each.inputs)).flatMap(packageFolder));
  const notices = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(path.join(root, folder)).find((each) => /^licen[cs]e/i.test(each));
    const text = file === undefined ? '' : `\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}`;
  });
  return `Cribsheet contains these packages.\n\n${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/**
 * `node_modules/@vscode/codicons/src/a.svg` -> `node_modules/@vscode/codicons`; nothing for a file of the project.
 * @param {string} input
 */
function packageFolder(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
}
