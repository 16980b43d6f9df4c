import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { indexNote } from '../../src/core/notebook/indexNote';
import { IndexCache } from '../../src/node/indexCache';
import { wholeCatalog } from '../core/wholeCatalog';

describe('IndexCache', () => {
  let folder: string;
  let file: string;
  const index = indexNote({ uri: 'file:///a.md', name: 'a.md', text: '# SQS\n- Messages stay 14 days\n', sample: false }, wholeCatalog());
  const state = { size: 30, mtime: 1000 };

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'cribsheet-cache-'));
    file = path.join(folder, 'below', 'index.cache');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function saved(): Promise<void> {
    const cache = await IndexCache.open(file, 'catalogue');
    cache.set(index, state);
    await cache.save(new Set([index.uri]));
  }

  it('gives back what it was given while the file is the same', async () => {
    await saved();
    const cache = await IndexCache.open(file, 'catalogue');
    assert.deepEqual(cache.get(index.uri, state), index);
    assert.equal(cache.get(index.uri, { ...state, mtime: 1001 }), undefined);
    assert.equal(cache.get(index.uri, { ...state, size: 31 }), undefined);
    assert.deepEqual(await readdir(path.dirname(file)), ['index.cache']);
  });

  it('is empty with another catalogue, after damage, and where there is no file', async () => {
    assert.equal((await IndexCache.open(file, 'catalogue')).get(index.uri, state), undefined);
    await saved();
    assert.equal((await IndexCache.open(file, 'another catalogue')).get(index.uri, state), undefined);
    const text = await readFile(file, 'latin1');
    for (const damaged of [text.slice(0, -3), text.replace('14 days', '15 days'), '', '{}', text.replace('\n', '')]) {
      await writeFile(file, damaged, 'latin1');
      assert.equal((await IndexCache.open(file, 'catalogue')).get(index.uri, state), undefined);
    }
  });

  it('forgets notes that are gone', async () => {
    await saved();
    await (await IndexCache.open(file, 'catalogue')).save(new Set());
    assert.equal((await IndexCache.open(file, 'catalogue')).get(index.uri, state), undefined);
  });
});
