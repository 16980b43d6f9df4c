// Builds everything in dist/. `--watch` rebuilds on change, `--production` minifies and leaves out source maps.
import { build, context } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codicons } from './lib/codicons.mjs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { politeFsrs } from './lib/politeFsrs.mjs';
import { writeCatalog } from './catalog/join.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none', // NOTICES.txt has the whole licenses.
  metafile: true,
  plugins: [politeFsrs],
  logLevel: 'warning',
};
const host = { ...common, format: 'cjs', external: ['vscode'] };

const bundles = [
  { ...host, platform: 'node', entryPoints: { 'node/extension': 'src/extension/main.node.ts' }, outdir: 'dist' },
  { ...common, format: 'cjs', platform: 'node', entryPoints: { 'node/worker': 'src/node/worker.ts' }, outdir: 'dist' },
  { ...host, platform: 'browser', entryPoints: { 'web/extension': 'src/extension/main.web.ts' }, outdir: 'dist' },
  {
    ...common,
    format: 'iife',
    platform: 'browser',
    plugins: [codicons],
    entryPoints: { 'webview/main': 'src/webview/main.ts', 'webview/quiz': 'media/quiz.css' },
    outdir: 'dist',
  },
  { ...common, format: 'cjs', platform: 'node', entryPoints: { cli: 'src/cli/main.ts' }, outdir: 'dist' },
];

if (!watch) rmSync(path.join(root, 'dist'), { recursive: true, force: true });
mkdirSync(path.join(root, 'dist'), { recursive: true });
await writeCatalog(path.join(root, 'dist/catalog.json'));

if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  try {
    const results = await Promise.all(bundles.map((options) => build(options)));
    writeFileSync(path.join(root, 'dist/NOTICES.txt'), thirdPartyNotices(results.map((each) => each.metafile)));
  } catch (error) {
    if (!('errors' in error)) throw error;
    process.exitCode = 1; // esbuild has printed what is wrong, and where.
  }
}
