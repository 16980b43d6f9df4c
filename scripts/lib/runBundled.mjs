// Tools that use the core are TypeScript: esbuild bundles such a tool, and it runs in a process of its own.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './root.mjs';
import { newOutFolder } from './testBundle.mjs';

/**
 * Runs a tool with the arguments of this one, and takes over its exit code.
 * @param {string} entry below the project's folder
 * @param {object} [options]
 * @param {(file: string) => Promise<void>} [options.writeCatalog] where the tool needs the catalogue
 * @param {readonly string[]} [options.flags] for Node
 */
export async function runBundled(entry, { writeCatalog, flags = [] } = {}) {
  const out = newOutFolder('tool');
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  const catalog = path.join(out, 'catalog.json');
  await writeCatalog?.(catalog);
  const outfile = path.join(out, 'tool.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', ...flags, outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, CRIBSHEET_ROOT: root, CRIBSHEET_CATALOG: catalog },
  });
  process.exitCode = status ?? 1;
}
