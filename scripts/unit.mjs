// npm run test:unit: bundles test/core and test/node and runs them with mocha; further arguments go to mocha
// (`--grep NAT`). Arguments that name test files or folders run those alone.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeCatalog } from './catalog/join.mjs';
import { runMocha } from './lib/mocha.mjs';
import { bundleTests, newOutFolder, testFilesIn } from './lib/testBundle.mjs';
import { ToolError, runTool } from './lib/tool.mjs';

await runTool(async () => {
  const asked = process.argv.slice(2);
  const places = asked.filter((each) => each.startsWith('test/'));
  const forMocha = asked.filter((each) => !each.startsWith('test/'));
  const chosen = places.length > 0 ? places : ['test/core', 'test/node'];
  const files = testFilesIn(chosen);
  if (files.length === 0) throw new ToolError(`There are no test files in ${chosen.join(' and ')}.`);
  const out = newOutFolder('unit');
  process.on('exit', () => rmSync(out, { recursive: true, force: true }));
  await writeCatalog(path.join(out, 'catalog.json'));
  process.env.CRIBSHEET_CATALOG = path.join(out, 'catalog.json');
  await bundleTests(files, out, 'cjs');
  if (!(await runMocha(['--recursive', '--timeout', '20000', out, ...forMocha]))) process.exitCode = 1;
});
