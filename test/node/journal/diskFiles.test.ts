import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskFiles } from '../../../src/node/journal/diskFiles';

describe('the disk, as the journal sees it', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cribsheet-disk-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('never opens a file that is there for writing', async () => {
    const path = join(folder, 'taken.jsonl');
    await writeFile(path, 'old');
    await assert.rejects(diskFiles.create(path), { code: 'EEXIST' });
    assert.equal(await readFile(path, 'utf8'), 'old');
  });

  it('writes at the end, also after another program did', async () => {
    const path = join(folder, 'w.jsonl');
    const file = await diskFiles.create(path);
    assert.equal(await file.write(Buffer.from('one\n')), 4);
    await writeFile(path, 'other\n', { flag: 'a' });
    await file.write(Buffer.from('two\n'));
    await file.sync();
    assert.equal(await readFile(path, 'utf8'), 'one\nother\ntwo\n');
    assert.equal(await file.isLinked(), true);
    await rm(path);
    assert.equal(await file.isLinked(), false);
    await file.close();
  });

  it('lets nobody else in', async function () {
    if (process.platform === 'win32') this.skip();
    const sub = join(folder, 'reviews');
    await diskFiles.makeFolder(sub);
    await diskFiles.makeFolder(sub);
    await (await diskFiles.create(join(sub, 'w.jsonl'))).close();
    assert.equal((await stat(sub)).mode & 0o777, 0o700);
    assert.equal((await stat(join(sub, 'w.jsonl'))).mode & 0o777, 0o600);
  });

  it('reads no more than is wanted, and finds nothing where nothing is', async () => {
    await writeFile(join(folder, 'a'), 'abcdef');
    assert.equal(Buffer.from(await diskFiles.read(join(folder, 'a'), 4)).toString(), 'abcd');
    assert.deepEqual(await diskFiles.list(join(folder, 'none')), []);
    await assert.rejects(diskFiles.read(join(folder, 'none'), 4), { code: 'ENOENT' });
  });

  it('syncs every folder up to the top, also those of others', async () => {
    for (const path of [folder, tmpdir(), '/']) await diskFiles.syncFolder(path);
    await assert.rejects(diskFiles.syncFolder(join(folder, 'none')), { code: 'ENOENT' });
  });
});
