import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { globTest } from '../../src/core/text/glob';
import { walk, type Walk } from '../../src/node/walk';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'walk-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function files(names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'x\n');
  }
}

const wanted = { include: globTest(['**/*.{md,markdown}']), exclude: globTest(['**/node_modules', '**/.*']) };
const names = (found: Walk): string[] => found.files.map((file) => file.name);

describe('Walking a notes folder', () => {
  it('finds notes at every depth, sorted, and leaves out what is excluded', async () => {
    files(['b.md', 'aws/vpc.md', 'aws/x/y.MARKDOWN', 'a.txt', '.obsidian/z.md', 'node_modules/p/readme.md', 'aws/.draft.md']);
    const found = await walk(root, wanted);
    assert.deepEqual(names(found), ['aws/vpc.md', 'aws/x/y.MARKDOWN', 'b.md']);
    assert.equal(found.problem, undefined);
    assert.deepEqual(found.leftOut, []);
    assert.equal(found.files[0]?.path, path.join(root, 'aws/vpc.md'));
    assert.equal(found.files[0]?.size, 2);
    assert.ok((found.files[0]?.mtime ?? 0) > 1_600_000_000_000);
  });

  it('finds nothing in an empty folder, and says nothing of it', async () => {
    assert.deepEqual(await walk(root, wanted), { files: [], problem: undefined, leftOut: [] });
  });

  it('says that a folder does not exist', async () => {
    const found = await walk(path.join(root, 'gone'), wanted);
    assert.deepEqual(found, { files: [], problem: 'it does not exist', leftOut: [] });
  });

  it('takes a root that is a file as it is', async () => {
    files(['plain.txt']);
    assert.deepEqual(names(await walk(path.join(root, 'plain.txt'), wanted)), ['plain.txt']);
  });

  it('reads through a root that is a link', async () => {
    files(['real/a.md']);
    symlinkSync(path.join(root, 'real'), path.join(root, 'link'));
    assert.deepEqual(names(await walk(path.join(root, 'link'), wanted)), ['a.md']);
  });

  it('ends where links lead in a circle', async () => {
    files(['a.md']);
    symlinkSync(root, path.join(root, 'again'));
    symlinkSync(path.join(root, 'self'), path.join(root, 'self'));
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'dangling.md'));
    const found = await walk(root, wanted);
    assert.deepEqual(names(found), ['a.md']);
    assert.deepEqual(found.leftOut, []);
  });

  it('does not follow a link out of the folder, and says so', async () => {
    files(['notes/a.md', 'secret/b.md']);
    symlinkSync(path.join(root, 'secret'), path.join(root, 'notes/out'));
    symlinkSync(path.join(root, 'secret/b.md'), path.join(root, 'notes/b.md'));
    const found = await walk(path.join(root, 'notes'), wanted);
    assert.deepEqual(names(found), ['a.md']);
    const reason = 'it is a link out of the folder';
    assert.deepEqual(
      [...found.leftOut].sort((a, b) => (a.path < b.path ? -1 : 1)),
      [
        { path: path.join(root, 'notes/b.md'), reason },
        { path: path.join(root, 'notes/out'), reason },
      ],
    );
  });
});
