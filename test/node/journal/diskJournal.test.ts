import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEvent } from '../../../src/core/review/event';
import { DiskJournal } from '../../../src/node/journal/diskJournal';

const good: NewEvent = { kind: 'answer', fact: 'nat', question: 'choice:quantity', outcome: 'right', grade: 3, took: 4200 };

describe('the journal on a disk', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cribsheet-journal-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads back what it acknowledged, in a file of its window, month and device', async () => {
    const journal = new DiskJournal({ folder, now: () => Date.UTC(2025, 10, 30, 12), offset: () => 60 });
    const first = await journal.append(good);
    const second = await journal.append({ kind: 'undo', target: first.id });
    const { events, problems, unknown } = await journal.read();
    assert.deepEqual(events, [first, second]);
    assert.deepEqual(problems, []);
    assert.equal(unknown, 0);
    assert.deepEqual(first, { ...good, id: first.id, time: Date.UTC(2025, 10, 30, 12), offset: 60 });
    const [device] = await readdir(join(folder, 'reviews'));
    const [file] = await readdir(join(folder, 'reviews', String(device), '2025-11'));
    const text = await readFile(join(folder, 'reviews', String(device), '2025-11', String(file)), 'utf8');
    assert.match(text, /^\{"v":1,"id":"[0-9a-z-]+","t":\d+,"o":60,"k":"answer","f":"nat","q":"choice:quantity","r":"right","g":3,"ms":4200,"c":"[0-9a-f]{8}"\}\n/);
    await journal.dispose();
    await assert.rejects(journal.append(good), { message: 'the journal is closed' });
  });

  it('makes nothing before the first event', async () => {
    const journal = new DiskJournal({ folder: join(folder, 'progress') });
    assert.deepEqual(await journal.read(), { events: [], problems: [], unknown: 0, withheld: [] });
    assert.deepEqual(await readdir(folder), []);
    await journal.dispose();
  });
});
