import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ProcessGroup } from './processGroup.mjs';
import { profileFlags } from './profile.mjs';
import { ToolError } from './tool.mjs';

/**
 * @typedef {object} RunningServer
 * @property {string} url `http://127.0.0.1:41234`
 * @property {Promise<number | undefined>} exited
 * @property {() => Promise<void>} stop ends it and everything that it started
 * @property {() => Promise<void>} kill the same by SIGKILL, as a crash would
 */

/**
 * @typedef {object} ServerOptions
 * @property {number | undefined} [port] a free one if left out
 * @property {string} [token] that a browser must show; left out: anybody on this machine may connect
 * @property {string} [folder] opened where the address names none
 * @property {boolean} [driver] lets the address ask for a file to open and for tests to run
 * @property {NodeJS.ProcessEnv} [env] added to the environment, which the extension host inherits
 */

/**
 * Starts VS Code's server on this machine's loopback and waits until it answers.
 * @param {import('./vscodeServer.mjs').VscodeServer} server
 * @param {import('./profile.mjs').Profile} profile
 * @param {ServerOptions} [options]
 * @returns {Promise<RunningServer>}
 */
export async function startServer(server, profile, options = {}) {
  const port = await freePort(options.port);
  const log = path.join(profile.data, 'server.log');
  const output = openSync(log, 'a');
  const group = new ProcessGroup(
    server.node,
    [server.main, ...fixedFlags, '--port', String(port), ...profileFlags(profile), ...chosenFlags(options)],
    { stdio: ['ignore', output, output], env: { ...cleanEnvironment(profile.home), ...options.env } },
    'SIGKILL',
  );
  closeSync(output);
  const url = `http://127.0.0.1:${port}`;
  if (!(await answers(`${url}/version`, group.exited))) {
    await group.stop();
    throw new ToolError(`The VS Code server did not start:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''}`);
  }
  return {
    url,
    exited: group.exited,
    stop: () => group.stop(),
    kill: async () => {
      group.kill();
      await group.exited;
    },
  };
}

const fixedFlags = [
  ...['--accept-server-license-terms', '--host', '127.0.0.1', '--telemetry-level', 'off', '--disable-telemetry'],
  ...['--disable-experiments', '--disable-workspace-trust', '--disable-update-check', '--reconnection-grace-time', '5'],
];

/** @param {ServerOptions} options */
function chosenFlags({ token, folder, driver = false }) {
  return [
    ...(token === undefined ? ['--without-connection-token'] : ['--connection-token', token]),
    ...(folder === undefined ? [] : ['--default-folder', folder]),
    // A built VS Code ignores the part of the address that names tests unless it is told that it is being driven.
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
}

/**
 * The tool's environment without what a surrounding VS Code has put there, and with another home folder.
 * @param {string} home
 */
function cleanEnvironment(home) {
  const own = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(own), HOME: home, USERPROFILE: home };
}

/**
 * @param {string} url
 * @param {Promise<unknown>} ended
 */
async function answers(url, ended) {
  let over = false;
  void ended.then(() => (over = true));
  const deadline = Date.now() + 30_000;
  while (!over && Date.now() < deadline) {
    try {
      if ((await fetch(url, { signal: AbortSignal.timeout(2000) })).ok) return true;
    } catch {
      // It does not listen yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/**
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new ToolError(`Port ${wanted} is in use or not allowed: choose another one.`)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : wanted;
      probe.close(() => resolve(port));
    });
  });
}
