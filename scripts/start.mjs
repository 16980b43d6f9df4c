// npm start: Cribsheet in a real VS Code in the browser, with a demo folder. Needs only Node 20 and npm.
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/dependencies.mjs';
import { createDemo } from './lib/demo.mjs';
import { packageExtension } from './lib/extensionPackage.mjs';
import { openInBrowser } from './lib/openInBrowser.mjs';
import { createProfile, installExtension } from './lib/profile.mjs';
import { root, toolsFolder } from './lib/root.mjs';
import { startServer } from './lib/server.mjs';
import { step } from './lib/steps.mjs';
import { ToolError, onInterrupt, runTool } from './lib/tool.mjs';
import { ensureVscodeServer } from './lib/vscodeServer.mjs';

const usage = `Usage: npm start -- [--notes <folder>] [--port <number>] [--no-open]
  --notes <folder>  your own notes instead of the samples
  --port <number>   of the address; a free one if left out
  --no-open         only print the address, open no browser`;

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { notes: { type: 'string' }, port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) throw new Error(`--port ${values.port} is no port.`);
    const notes = values.notes === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? '.', values.notes);
    if (notes !== undefined && !(existsSync(notes) && statSync(notes).isDirectory())) throw new Error(`${notes} is no folder.`);
    return { notes, port, open: !values['no-open'] };
  } catch (error) {
    throw new ToolError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

await runTool(async () => {
  const { notes, port, open } = readOptions();
  await ensureDependencies();
  const server = await ensureVscodeServer();
  const folder = path.join(toolsFolder, 'start');
  const vsix = path.join(folder, 'cribsheet.vsix');
  await step('Build and package the extension', () => packageExtension(vsix));
  const settings = notes === undefined ? {} : { 'cribsheet.notes.folders': [notes] };
  const profile = createProfile(folder, { settings });
  await step('Install it into a fresh profile', () => installExtension(server, profile, vsix));
  const demo = createDemo();
  if (notes !== undefined) rmSync(path.join(demo, 'notes'), { recursive: true, force: true });
  const token = randomBytes(16).toString('hex');
  const running = await step('Start VS Code', () => startServer(server, profile, { port, token, folder: demo }));
  const stopRequested = new Promise((resolve) => onInterrupt(() => resolve('asked')));

  const address = `${running.url}/?tkn=${token}`;
  const history = path.relative(root, path.join(profile.home, '.cribsheet'));
  console.log(`\n  ${address}\n\nReviews made there are kept in ${history}. Press Ctrl+C to stop.`);
  if (open) openInBrowser(address);
  const ended = await Promise.race([stopRequested, running.exited.then(() => 'by itself')]);
  await running.stop();
  if (ended === 'by itself') throw new ToolError(`The VS Code server ended by itself: see ${path.join(profile.data, 'server.log')}.`);
  console.log('\nStopped.');
});
