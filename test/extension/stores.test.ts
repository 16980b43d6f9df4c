import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Uri } from 'vscode';
import { globTest } from '../../src/core/text/glob';
import { diskStore } from '../../src/extension/notes/diskStore';
import type { NoteStore } from '../../src/extension/notes/noteStore';
import { workspaceStore } from '../../src/extension/web/workspaceStore';
import { readNote } from '../../src/node/readNote';
import { reasonOf, walk } from '../../src/node/walk';

const patterns = { include: globTest(['**/*.md']), exclude: globTest(['**/node_modules', '**/.*']) };

const stores: readonly [name: string, store: NoteStore][] = [
  ['on a disk', diskStore({ walk, readNote, reasonOf })],
  ['over workspace.fs', workspaceStore],
];

for (const [name, store] of stores) {
  describe(`A store ${name}`, () => {
    let root: string;

    before(() => {
      root = mkdtempSync(path.join(os.tmpdir(), 'store-'));
      for (const file of ['b.md', 'aws/vpc.md', 'a.txt', '.git/c.md', 'node_modules/d.md', 'out/e.md']) {
        mkdirSync(path.dirname(path.join(root, 'notes', file)), { recursive: true });
        writeFileSync(path.join(root, 'notes', file), 'caf\u00e9\r\n');
      }
      symlinkSync(path.join(root, 'notes'), path.join(root, 'notes/again'));
      symlinkSync(path.join(root, 'notes/b.md'), path.join(root, 'notes/link.md'));
    });
    after(() => {
      rmSync(root, { recursive: true, force: true });
    });

    const list = (below: string) => store.list(Uri.file(path.join(root, below)), patterns);

    it('lists notes at every depth, each once', async () => {
      const { files, problem, leftOut } = await list('notes');
      assert.deepEqual(files.map((file) => file.name), ['aws/vpc.md', 'b.md', 'out/e.md']);
      assert.deepEqual([problem, leftOut], [undefined, []]);
      assert.equal(files[0]?.uri.fsPath, path.join(root, 'notes/aws/vpc.md'));
      assert.equal(files[0].size, 7);
    });

    it('lists a file alone', async () => {
      const { files } = await list('notes/b.md');
      assert.deepEqual(files.map((file) => file.name), ['b.md']);
    });

    it('says that a folder is missing', async () => {
      const { files, problem } = await list('gone');
      assert.deepEqual([files, problem], [[], 'it does not exist']);
    });

    it('reads a note, and says why it can not', async () => {
      assert.equal(await store.read(Uri.file(path.join(root, 'notes/b.md'))), 'caf\u00e9\r\n');
      await assert.rejects(store.read(Uri.file(path.join(root, 'notes/gone.md'))), { message: 'it does not exist' });
    });
  });
}
