// npm run bench -- <name>: measures, and fails where a limit is passed. Each file of bench/ is one such measurement.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/root.mjs';
import { runBundled } from './lib/runBundled.mjs';
import { runTool, ToolError } from './lib/tool.mjs';

await runTool(() => {
  const names = readdirSync(path.join(root, 'bench')).filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -'.ts'.length));
  const [, , name = ''] = process.argv;
  if (!names.includes(name)) throw new ToolError(`Say which of the benchmarks to run: ${names.join(', ')}.`);
  return runBundled(`bench/${name}.ts`, { flags: ['--expose-gc'] });
});
