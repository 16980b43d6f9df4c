import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeEvent } from '../../../src/core/review/encode';
import type { AnswerEvent, NewEvent, ReviewEvent } from '../../../src/core/review/event';
import { eventId } from '../../../src/core/review/eventId';
import { diskFiles } from '../../../src/node/journal/diskFiles';
import { DiskJournal, type DiskJournalOptions } from '../../../src/node/journal/diskJournal';

const NOON = Date.UTC(2025, 10, 30, 12);
const good: NewEvent = { kind: 'answer', fact: 'nat', question: 'choice:quantity', outcome: 'right', grade: 3, took: 4200 };

/** Events as another machine would have written them. */
function foreign(count: number): ReviewEvent[] {
  return Array.from({ length: count }, (_, index): AnswerEvent => {
    const time = NOON + index;
    return { id: eventId(time, 'elsewhere', index), time, offset: 0, kind: 'answer', fact: `f${index}`, question: 'recall:x', outcome: 'seen', grade: 2, took: 1 };
  });
}

describe('the journal on a disk', () => {
  let folder: string;
  const opened: DiskJournal[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cribsheet-journal-'));
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((journal) => journal.dispose()));
    await rm(folder, { recursive: true, force: true });
  });

  function open(options: Partial<DiskJournalOptions> = {}): DiskJournal {
    const journal = new DiskJournal({ folder, ...options });
    opened.push(journal);
    return journal;
  }

  /** Every journal file, as paths below `reviews`. */
  async function journalFiles(): Promise<string[]> {
    const names = await readdir(join(folder, 'reviews'), { recursive: true });
    return names.filter((name) => name.endsWith('.jsonl')).sort();
  }

  async function writeForeign(name: string, text: string): Promise<string> {
    const path = join(folder, 'reviews', name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    return path;
  }

  it('reads back what it acknowledged, in a file of its window, month and device', async () => {
    const journal = open({ now: () => NOON, offset: () => 60 });
    const first = await journal.append(good);
    const second = await journal.append({ kind: 'undo', target: first.id });
    assert.deepEqual(await journal.read(), { events: [first, second], problems: [], unknown: 0, withheld: [] });
    assert.deepEqual(first, { ...good, id: first.id, time: NOON, offset: 60 });
    const [file] = await journalFiles();
    assert.match(file ?? '', /^[0-9a-f]{12}\/2025-11\/[0-9a-f]{12}\.jsonl$/);
    assert.equal(await readFile(join(folder, 'reviews', file ?? ''), 'utf8'), `${encodeEvent(first)}\n${encodeEvent(second)}\n`);
    await journal.dispose();
    await assert.rejects(journal.append(good), { message: 'the journal is closed' });
  });

  it('makes nothing before the first event', async () => {
    const journal = open({ folder: join(folder, 'progress') });
    assert.deepEqual(await journal.read(), { events: [], problems: [], unknown: 0, withheld: [] });
    assert.deepEqual(await readdir(folder), []);
    await journal.dispose();
  });

  it('saves what is on its way before it closes', async () => {
    const journal = open();
    const all = Array.from({ length: 20 }, () => journal.append({ ...good }));
    await journal.dispose();
    assert.equal(new Set((await Promise.all(all)).map(({ id }) => id)).size, 20);
    assert.equal((await journal.read()).events.length, 20);
  });

  it('gives each window a file, also when they start at once', async () => {
    const windows = Array.from({ length: 6 }, () => open({ now: () => NOON }));
    const events = await Promise.all(windows.flatMap((journal) => [journal.append({ ...good }), journal.append({ ...good })]));
    assert.equal(new Set(events.map(({ id }) => id)).size, 12);
    assert.equal((await journalFiles()).length, 6);
    assert.equal((await windows[0]!.read()).events.length, 12);
    const devices = await readdir(join(folder, 'reviews'));
    await open().append(good);
    assert.deepEqual(await readdir(join(folder, 'reviews')), devices, 'a later window finds its device');
    assert.deepEqual((await open({ accepts: () => false }).read()).withheld, [], 'all of them are its own');
  });

  it('tells machines that share a folder apart, and knows each again', async () => {
    for (const machine of ['desk', 'laptop', 'desk', 'laptop']) await open({ machine }).append(good);
    assert.equal((await readdir(join(folder, 'reviews'))).length, 2);
    assert.ok(!(await readdir(join(folder, 'devices'))).join().includes('desk'));
  });

  it('starts a new file when the month changes in UTC', async () => {
    let now = Date.UTC(2025, 10, 30, 23, 59, 59, 999);
    const journal = open({ now: () => now++, offset: () => -480 });
    const events = [await journal.append(good), await journal.append({ ...good })];
    assert.deepEqual((await journalFiles()).map((file) => file.split('/')[1]), ['2025-11', '2025-12']);
    assert.equal((await journal.read()).events.length, events.length);
  });

  it('keeps the order when the clock goes back, and records by how much', async () => {
    const clock = [NOON, NOON, NOON - 3_600_000, NOON + 5000];
    const journal = open({ now: () => clock.shift() ?? 0, offset: () => 0 });
    const events: ReviewEvent[] = [];
    for (let i = 0; i < 4; i++) events.push(await journal.append({ ...good }));
    assert.deepEqual(events.map(({ time, behind }) => [time - NOON, behind]), [[0, undefined], [1, undefined], [2, 3_600_002], [5000, undefined]]);
    const ids = events.map(({ id }) => id);
    assert.deepEqual([...ids].sort(), ids);
    assert.deepEqual((await journal.read()).events, events);
  });

  it('starts a new file when its own was deleted', async () => {
    const journal = open({ now: () => NOON });
    await journal.append(good);
    await rm(join(folder, 'reviews'), { recursive: true });
    const draft = { ...good };
    await assert.rejects(journal.append(draft), { message: 'the file was deleted by another program' });
    const saved = await journal.append(draft);
    assert.deepEqual((await journal.read()).events, [saved]);
  });

  it('sees what other windows wrote, and reads again only what changed', async () => {
    const reads: string[] = [];
    const files = { ...diskFiles, read: (path: string, limit: number) => { reads.push(path); return diskFiles.read(path, limit); } };
    const journal = open({ files, machine: 'a' });
    const path = await writeForeign('other/2025-11/w.jsonl', foreign(2).map((event) => `${encodeEvent(event)}\n`).join(''));
    await writeForeign('other/2025-10/w.jsonl', '');
    const journalReads = (): string[] => reads.splice(0).filter((each) => each.endsWith('.jsonl'));
    assert.equal((await journal.read()).events.length, 2);
    assert.equal(journalReads().length, 2);
    assert.equal((await journal.read()).events.length, 2);
    assert.deepEqual(journalReads(), []);
    await appendFile(path, `${encodeEvent(foreign(3)[2]!)}\n`);
    assert.equal((await journal.read()).events.length, 3);
    assert.deepEqual(journalReads(), [path]);
  });

  it('leaves out a device that the learner has not agreed to, but never its own', async () => {
    const saved = await open().append(good);
    await writeForeign('stranger/2025-11/w.jsonl', `${encodeEvent(foreign(1)[0]!)}\n`);
    const journal = open({ accepts: () => false });
    assert.deepEqual(await journal.read(), { events: [saved], problems: [], unknown: 0, withheld: ['stranger'] });
  });

  it('keeps the good lines of a damaged file and names the bad ones', async () => {
    const [one, two, three] = foreign(3).map(encodeEvent);
    const newer = encodeEvent(foreign(4)[3]!);
    const lines = [one, '', 'not json', two?.replace('"g":2', '"g":3'), `${three}\r`, newer.slice(0, 50)];
    await writeForeign('d/2025-11/w.jsonl', lines.join('\n'));
    const { events, problems } = await open().read();
    assert.deepEqual(events.map(({ id }) => id), [foreign(3)[0]?.id, foreign(3)[2]?.id]);
    const file = 'reviews/d/2025-11/w.jsonl';
    assert.deepEqual(problems, [
      { file, line: 3, reason: 'not a whole line' },
      { file, line: 4, reason: 'checksum differs' },
      { file, line: 6, reason: 'unfinished line' },
    ]);
  });

  it('never changes a file that it reads', async () => {
    const path = await writeForeign('d/2025-11/w.jsonl', 'garbage\n{"v":');
    const journal = open();
    await journal.read();
    await journal.append(good);
    await journal.read();
    assert.equal(await readFile(path, 'utf8'), 'garbage\n{"v":');
  });

  it('does not follow links or open pipes', async function () {
    if (process.platform === 'win32') this.skip();
    const secret = join(folder, 'secret.txt');
    await writeFile(secret, `${encodeEvent(foreign(1)[0]!)}\n`);
    await mkdir(join(folder, 'reviews/d/2025-11'), { recursive: true });
    await symlink(secret, join(folder, 'reviews/d/2025-11/w.jsonl'));
    await symlink(folder, join(folder, 'reviews/d/2025-12'));
    execFileSync('mkfifo', [join(folder, 'reviews/d/2025-11/pipe.jsonl')]);
    assert.deepEqual(await open().read(), { events: [], problems: [], unknown: 0, withheld: [] });
  });

  it('stops at 64 MB of a file', async () => {
    const path = await writeForeign('d/2025-11/w.jsonl', `${encodeEvent(foreign(1)[0]!)}\n`);
    await truncate(path, 64 * 1024 * 1024 + 1);
    const { events, problems } = await open().read();
    assert.equal(events.length, 1);
    assert.deepEqual(problems.map(({ line, reason }) => [line, reason]), [[2, 'unfinished line'], [0, 'larger than 67108864 bytes']]);
  });
});
