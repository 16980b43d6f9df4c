// Processes that end with everything they started. VS Code's server leaves file watchers and agent hosts behind
// when it alone is ended, so each child is the leader of a group of its own, and the group is ended.
import { spawn, spawnSync } from 'node:child_process';

/** @type {Set<ProcessGroup>} */
const running = new Set();
process.on('exit', () => {
  for (const group of running) group.abandon();
});

export class ProcessGroup {
  /** Resolves to the exit code, or to undefined where a signal ended the process; never rejects. @type {Promise<number | undefined>} */
  exited;
  #child;
  #lastWord;

  /**
   * @param {string} command
   * @param {readonly string[]} args
   * @param {Pick<import('node:child_process').SpawnOptions, 'cwd' | 'env' | 'stdio'>} options
   * @param {'SIGTERM' | 'SIGKILL'} lastWord what the group is told when this tool ends before it: a command that has
   * groups of its own to end must be asked, anything else is best ended for sure
   */
  constructor(command, args, options, lastWord) {
    this.#lastWord = lastWord;
    this.#child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
    running.add(this);
    this.exited = new Promise((resolve) => {
      this.#child.once('error', () => resolve(127));
      this.#child.once('exit', (code) => resolve(code ?? undefined));
    });
    void this.exited.then(() => running.delete(this));
  }

  get stdout() {
    return this.#child.stdout;
  }

  get stderr() {
    return this.#child.stderr;
  }

  /** Asks the group to end, and ends what is left of it after some milliseconds. */
  async stop(patience = 5000) {
    this.#signal('SIGTERM');
    const timer = setTimeout(() => this.#signal('SIGKILL'), patience);
    await this.exited;
    clearTimeout(timer);
    this.#signal('SIGKILL');
  }

  /** Ends the group at once, as a crash would. */
  kill() {
    this.#signal('SIGKILL');
  }

  /** What can still be done for the group when this tool is at its end. */
  abandon() {
    this.#signal(this.#lastWord);
  }

  /** @param {'SIGTERM' | 'SIGKILL'} signal */
  #signal(signal) {
    const { pid } = this.#child;
    if (pid === undefined) return;
    if (process.platform === 'win32') {
      spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
      return;
    }
    try {
      process.kill(-pid, signal);
    } catch {
      // Nothing of the group is left.
    }
  }
}
