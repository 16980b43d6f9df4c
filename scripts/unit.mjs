// Bundles test/core and test/node and runs them with mocha; further arguments go to mocha (`--grep NAT`).
// A first argument that names test files or folders runs those alone.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Every file below a folder that ends so. */
function below(folder, ending) {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(ending));
}

const asked = process.argv.slice(2);
const folders = asked.filter((each) => each.startsWith('test/'));
const rest = asked.filter((each) => !each.startsWith('test/'));
const files = (folders.length > 0 ? folders : ['test/core', 'test/node']).flatMap((each) =>
  below(path.join(root, each), '.test.ts'),
);
if (files.length === 0) {
  console.error(`no test files under ${folders.join(' ') || 'test/core test/node'}`);
  process.exit(2);
}
// A folder of its own, so that two runs at the same time do not delete each other's bundles.
mkdirSync(path.join(root, 'out'), { recursive: true });
const out = mkdtempSync(path.join(root, 'out/unit-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
await build({
  absWorkingDir: root,
  entryPoints: files,
  outdir: out,
  outbase: path.join(root, 'test'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', path.join(root, 'node_modules/mocha/bin/mocha.js'), '--recursive', out, ...rest],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CRIBSHEET_ROOT: root } },
);
process.exit(status ?? 1);
