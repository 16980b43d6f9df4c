// Tests are TypeScript: esbuild bundles each file before mocha runs it.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * The test files at or below some paths of the project.
 * @param {readonly string[]} places
 * @returns {string[]} absolute
 */
export function testFilesIn(places) {
  return places
    .map((place) => path.join(root, place))
    .filter((place) => existsSync(place))
    .flatMap((place) =>
      statSync(place).isFile() ? [place] : readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name)),
    )
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

/**
 * A new folder for bundles, so that two runs at the same time do not delete each other's.
 * @param {string} name
 */
export function newOutFolder(name) {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  return mkdtempSync(path.join(root, `out/${name}-`));
}

/**
 * @param {readonly string[]} files
 * @param {string} outdir
 * @param {'cjs' | 'esm'} format
 */
export async function bundleTests(files, outdir, format) {
  await build({
    absWorkingDir: root,
    entryPoints: [...files],
    outdir,
    outbase: path.join(root, 'test'),
    outExtension: format === 'esm' ? { '.js': '.mjs' } : {},
    bundle: true,
    platform: 'node',
    format,
    target: 'node20',
    packages: 'external',
    plugins: [toolsStayOutside],
    sourcemap: true,
    logLevel: 'warning',
  });
}

/** The modules in this folder find the project by their own place, so a bundle imports them from there. */
const toolsStayOutside = {
  name: 'tools-stay-outside',
  /** @param {import('esbuild').PluginBuild} setup */
  setup({ onResolve }) {
    onResolve({ filter: /\/scripts\/lib\// }, ({ path: wanted, resolveDir }) => ({
      path: pathToFileURL(path.resolve(resolveDir, wanted)).href,
      external: true,
    }));
  },
};
