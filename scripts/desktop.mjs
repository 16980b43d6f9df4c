// npm run test:desktop [-- <version>]: test/extension in desktop VS Code, which is downloaded: the newest, or a
// version such as 1.100.0. On Linux without a screen: xvfb-run npm run test:desktop.
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readCounts } from './lib/counts.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { packageExtension } from './lib/extensionPackage.mjs';
import { createProfile } from './lib/profile.mjs';
import { root, toolsFolder } from './lib/root.mjs';
import { run } from './lib/run.mjs';
import { step } from './lib/steps.mjs';
import { ToolError, runTool } from './lib/tool.mjs';

await runTool(async () => {
  await ensureDependencies();
  // Imported late: these need the packages that ensureDependencies() has installed.
  const { SilentReporter, downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } = await import('@vscode/test-electron');
  const { bundleHostSuite, hostExtension } = await import('./lib/hostSuite.mjs');

  const version = process.argv[2] ?? 'stable';
  const vscode = await step('Download VS Code', () =>
    downloadAndUnzipVSCode({ version, cachePath: toolsFolder, reporter: new SilentReporter() }).catch((/** @type {unknown} */ error) => {
      throw new ToolError(`VS Code could not be downloaded, which this run needs: ${error}`);
    }),
  );
  const folder = path.join(toolsFolder, 'desktop');
  rmSync(folder, { recursive: true, force: true });
  const vsix = path.join(folder, 'cribsheet.vsix');
  await step('Build and package the extension', () => packageExtension(vsix));
  const profile = createProfile(folder);
  const flags = [`--user-data-dir=${path.join(profile.data, 'user')}`, `--extensions-dir=${profile.extensions}`];
  const [cli = ''] = resolveCliArgsFromVSCodeExecutablePath(vscode);
  await step('Install it into a fresh profile', () => run(cli, [...flags, '--install-extension', vsix, '--force']));

  const workspace = path.join(folder, 'workspace');
  cpSync(path.join(root, 'test/fixtures/workspace'), workspace, { recursive: true });
  const counts = path.join(folder, 'counts.json');
  const suite = await bundleHostSuite();
  try {
    await runTests({
      vscodeExecutablePath: vscode,
      extensionDevelopmentPath: hostExtension,
      extensionTestsPath: suite.entry,
      extensionTestsEnv: { CRIBSHEET_ROOT: root, CRIBSHEET_COUNTS: counts, HOME: profile.home, USERPROFILE: profile.home },
      launchArgs: [workspace, ...flags],
    });
  } catch {
    process.exitCode = 1; // The report has said which tests failed.
  } finally {
    suite.remove();
  }
  const { passed, failed } = readCounts(counts);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
});
