import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DiskJournal } from '../../../src/node/journal/diskJournal';

const root = process.env['CRIBSHEET_ROOT'] ?? process.cwd();
const KILLS = 20;

/** Runs a writer, kills it after a while, and gives the ids that it had acknowledged. */
function killedAfter(script: string, folder: string, milliseconds: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // The time begins when the first review is there: starting Node takes longer than that.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      said += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1));
      else reject(new Error(`the writer ended by itself: ${code ?? signal}`));
    });
  });
}

describe('the journal of a window that is killed', function () {
  this.timeout(60_000);
  let folder: string;
  let script: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cribsheet-kill-'));
    script = join(folder, 'writer.cjs');
    await build({
      absWorkingDir: root,
      entryPoints: [join(root, 'test/node/journal/appendUntilKilled.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    });
  });

  after(() => rm(folder, { recursive: true, force: true }));

  it(`has every acknowledged review after ${KILLS} kills, by two windows at once`, async () => {
    const progress = join(folder, 'progress');
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 2) {
      const said = await Promise.all([killedAfter(script, progress, (kill * 7) % 60), killedAfter(script, progress, (kill * 13) % 60)]);
      acknowledged.push(...said.flat());
    }
    const journal = new DiskJournal({ folder: progress });
    const { events, problems } = await journal.read();
    const found = new Set(events.map(({ id }) => id));
    assert.ok(acknowledged.length > KILLS, `${acknowledged.length} acknowledged`);
    assert.deepEqual(acknowledged.filter((id) => !found.has(id)), []);
    assert.deepEqual(problems.filter(({ reason }) => reason !== 'unfinished line'), []);
  });
});
