// npm run package: the .vsix to install or publish, in the project's folder.
import path from 'node:path';
import { ensureDependencies } from './lib/dependencies.mjs';
import { manifest, packageExtension } from './lib/extensionPackage.mjs';
import { root } from './lib/root.mjs';
import { step } from './lib/steps.mjs';
import { runTool } from './lib/tool.mjs';

await runTool(async () => {
  await ensureDependencies();
  const { name, version } = manifest();
  const file = path.join(root, `${name}-${version}.vsix`);
  const size = await step('Build and package the extension', () => packageExtension(file));
  console.log(`${path.relative(process.cwd(), file)}: ${Math.ceil(size / 1024)} KB`);
});
