import { ToolError } from './tool.mjs';
import { ProcessGroup } from './processGroup.mjs';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project's folder if left out
 * @property {NodeJS.ProcessEnv} [env] added to the tool's own environment
 * @property {number} [seconds] after which the command and its children are ended; 600 if left out
 * @property {boolean} [show] lets the command write to the terminal; otherwise its output is returned
 */

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export async function tryRun(command, args, { cwd = root, env, seconds = 600, show = false } = {}) {
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
  const group = new ProcessGroup(command, args, { cwd, env: { ...process.env, ...env }, stdio }, 'SIGTERM');
  /** @type {Buffer[]} */
  const chunks = [];
  group.stdout?.on('data', (chunk) => chunks.push(chunk));
  group.stderr?.on('data', (chunk) => chunks.push(chunk));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void group.stop();
  }, seconds * 1000);
  const code = await group.exited;
  clearTimeout(timer);
  const output = Buffer.concat(chunks).toString();
  if (late) return { ok: false, output: `${output}\n${command} was ended after ${seconds} s.` };
  return { ok: code === 0, output };
}

/**
 * Like tryRun, but a failure is thrown with the command and its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>}
 */
export async function run(command, args, options) {
  const { ok, output } = await tryRun(command, args, options);
  if (!ok) throw new ToolError(`This command failed: ${command} ${args.join(' ')}\n${output}`);
  return output;
}

/**
 * Runs npm, the one that started this tool where there is one.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export function npm(args, cwd = root) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...quiet], { cwd });
  // On Windows npm is a script that only a shell can start.
  if (process.platform === 'win32') return run('cmd', ['/d', '/s', '/c', 'npm', ...quiet], { cwd });
  return run('npm', quiet, { cwd });
}
