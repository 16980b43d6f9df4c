import assert from 'node:assert/strict';
import type { NewEvent, ReviewEvent } from '../../../src/core/review/event';
import { DiskJournal } from '../../../src/node/journal/diskJournal';
import { MemoryFiles, type Fault, type Weather } from './memoryFiles';

const JANUARY = Date.UTC(2025, 0, 31, 23, 59, 58);

/** Six answers; the clock goes on by 600 ms with each, so that the month changes on the way. */
function session(files: MemoryFiles): { journal: DiskJournal; drafts: NewEvent[] } {
  let now = JANUARY;
  const journal = new DiskJournal({ folder: '/home/learner/.cribsheet', files, machine: 'm', now: () => (now += 600), offset: () => 0 });
  const drafts = Array.from({ length: 6 }, (_, index): NewEvent => ({ kind: 'answer', fact: `fact${index}`, question: 'recall:x', outcome: 'seen', grade: 3, took: 1 }));
  return { journal, drafts };
}

/** Tries each event once and gives those that were acknowledged. */
async function answerAll(journal: DiskJournal, drafts: readonly NewEvent[]): Promise<ReviewEvent[]> {
  const acknowledged: ReviewEvent[] = [];
  for (const draft of drafts) {
    await journal.append(draft).then((event) => acknowledged.push(event), () => undefined);
  }
  return acknowledged;
}

async function readAll(files: MemoryFiles): Promise<{ ids: string[]; reasons: string[] }> {
  const journal = new DiskJournal({ folder: '/home/learner/.cribsheet', files, machine: 'm' });
  const { events, problems } = await journal.read();
  return { ids: events.map(({ id }) => id), reasons: problems.map(({ reason }) => reason) };
}

async function callsOfASession(): Promise<number> {
  const files = new MemoryFiles();
  const { journal, drafts } = session(files);
  assert.equal((await answerAll(journal, drafts)).length, drafts.length);
  await journal.dispose();
  return files.calls;
}

describe('the journal when the computer fails', () => {
  it('has every acknowledged review after a power cut at any moment', async () => {
    const calls = await callsOfASession();
    assert.ok(calls > 40, `${calls} calls`);
    for (let crash = 0; crash <= calls; crash++) {
      const files = new MemoryFiles();
      files.weather = (call) => (call >= crash ? 'EIO' : undefined);
      const { journal, drafts } = session(files);
      const acknowledged = await answerAll(journal, drafts);
      for (const luck of [0, 0.5, 1]) {
        const { ids, reasons } = await readAll(files.afterPowerCut(luck));
        for (const { id } of acknowledged) assert.ok(ids.includes(id), `crash at call ${crash}, luck ${luck}: ${files.log[crash]}`);
        assert.deepEqual(reasons.filter((reason) => reason !== 'unfinished line'), []);
      }
    }
  });

  const faults: readonly Fault[] = ['short', 'ENOSPC', 'EACCES', 'EIO'];
  for (const fault of faults) {
    it(`saves every review once when any one call fails with ${fault} and the learner tries again`, async () => {
      const calls = await callsOfASession();
      for (let broken = 0; broken < calls; broken++) {
        const files = new MemoryFiles();
        files.weather = (call) => (call === broken ? fault : undefined);
        const { journal, drafts } = session(files);
        const saved: ReviewEvent[] = [];
        for (const draft of drafts) saved.push(await journal.append(draft).catch(() => journal.append(draft)));
        for (const luck of [0, 1]) {
          const { ids, reasons } = await readAll(files.afterPowerCut(luck));
          assert.deepEqual([...new Set(ids)].sort(), saved.map(({ id }) => id), `call ${broken}: ${files.log[broken]}`);
          assert.deepEqual(reasons.filter((reason) => reason !== 'unfinished line'), []);
        }
      }
    });
  }

  it('says in plain words that the disk is full, and goes on in a new file when it is not', async () => {
    const files = new MemoryFiles();
    const { journal, drafts } = session(files);
    const first = await journal.append(drafts[0]!);
    let writes = 0;
    const full: Weather = (_, operation) => (operation === 'write' ? (writes++ === 0 ? 'short' : 'ENOSPC') : undefined);
    files.weather = full;
    for (let attempt = 0; attempt < 3; attempt++) {
      await assert.rejects(journal.append(drafts[1]!), { message: 'no space left on device' });
    }
    files.weather = () => undefined;
    const second = await journal.append(drafts[1]!);
    const { ids, reasons } = await readAll(files);
    assert.deepEqual(ids.sort(), [first.id, second.id].sort());
    assert.deepEqual(reasons, ['unfinished line']);
    const torn = files.log.filter((line) => /^write .*jsonl$/.test(line)).map((line) => line.replace(/^.*-(\d)\.jsonl$/, '$1').replace(/^.*\.jsonl$/, '1'));
    assert.deepEqual(torn, ['1', '1', '2', '3', '4'], 'no file is written to again after it failed');
  });

  const words: Readonly<Record<Exclude<Fault, 'short'>, string>> = {
    ENOSPC: 'no space left on device',
    EACCES: 'permission denied',
    EIO: 'the device reports an error',
    EROFS: 'the file system is read-only',
  };
  for (const [code, message] of Object.entries(words)) {
    it(`calls ${code} “${message}”`, async () => {
      const files = new MemoryFiles();
      files.weather = () => code as Fault;
      const { journal, drafts } = session(files);
      await assert.rejects(journal.append(drafts[0]!), { message });
    });
  }

  it('does not let a failure hold up events that wait behind it', async () => {
    const files = new MemoryFiles();
    const { journal, drafts } = session(files);
    await journal.append(drafts[0]!);
    const before = files.calls;
    files.weather = (call) => (call === before ? 'EIO' : undefined);
    const results = await Promise.allSettled(drafts.slice(1).map((draft) => journal.append(draft)));
    assert.deepEqual(results.map(({ status }) => status), ['rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
    assert.equal((await readAll(files)).ids.length, 5);
  });

  it('keeps the id of an event that is tried again, and gives a new one to an equal event', async () => {
    const files = new MemoryFiles();
    const { journal, drafts } = session(files);
    const draft = drafts[0]!;
    files.weather = (_, operation) => (operation === 'sync' ? 'EIO' : undefined);
    await assert.rejects(journal.append(draft));
    files.weather = () => undefined;
    const saved = await journal.append(draft);
    const equal = await journal.append(draft);
    assert.deepEqual([...new Set((await readAll(files)).ids)].sort(), [saved.id, equal.id].sort());
  });

  it('reads what it can when a folder or a file cannot be read', async () => {
    const files = new MemoryFiles();
    const { journal, drafts } = session(files);
    const saved = await answerAll(journal, drafts);
    let reads = 0;
    files.weather = (_, operation) => (operation === 'stat' && reads++ === 0 ? 'EACCES' : undefined);
    const { events, problems } = await journal.read();
    assert.ok(events.length > 0 && events.length < saved.length);
    assert.deepEqual(problems.map(({ line, reason }) => [line, reason]), [[0, 'permission denied']]);
    assert.match(problems[0]!.file, /^reviews\/[0-9a-f]{12}\/2025-0[12]\/[0-9a-f]{12}\.jsonl$/);
    assert.equal((await journal.read()).events.length, saved.length);
    assert.equal((await journal.read()).problems.length, 0);
  });

  it('goes on in the new month when an event of the old one is tried again', async () => {
    const files = new MemoryFiles();
    const { journal, drafts } = session(files);
    files.weather = (call) => (call === 0 ? 'EIO' : undefined);
    await assert.rejects(journal.append(drafts[0]!));
    for (const index of [1, 2, 3, 4, 0, 5]) await journal.append(drafts[index]!);
    assert.equal((await readAll(files)).ids.length, 6);
  });

  it('refuses what could not be read back', async () => {
    const { journal } = session(new MemoryFiles());
    await assert.rejects(journal.append({ kind: 'bury', fact: 'two words' }), { message: 'the review cannot be written down' });
  });
});
