import assert from 'node:assert/strict';
import { encodeEvent } from '../../../src/core/review/encode';
import type { ReviewEvent } from '../../../src/core/review/event';
import { eventId } from '../../../src/core/review/eventId';
import { JournalReader, type ReadLimits } from '../../../src/node/journal/journalReader';
import { makeDurableFolder } from '../../../src/node/journal/durableFolder';
import { MemoryFiles } from './memoryFiles';

const limits: ReadLimits = { bytes: 1000, events: 5, problems: 4 };
const all = { own: ['mine'], accepts: () => true };

function buries(count: number, writer: string): ReviewEvent[] {
  return Array.from({ length: count }, (_, index) => ({ kind: 'bury', id: eventId(index, writer, index), time: index, offset: 0, fact: 'f' }));
}

async function put(files: MemoryFiles, folder: string, lines: readonly string[]): Promise<void> {
  await makeDurableFolder(files, `/home/p/reviews/${folder}`);
  const file = await files.create(`/home/p/reviews/${folder}/w.jsonl`);
  await file.write(Buffer.from(lines.map((line) => `${line}\n`).join('')));
}

describe('reading a journal that is too much', () => {
  it('keeps this computer’s newest events and says what was left out', async () => {
    const files = new MemoryFiles();
    await put(files, 'another/2025-11', buries(3, 'another').map(encodeEvent));
    await put(files, 'mine/2025-10', buries(3, 'old').map(encodeEvent));
    await put(files, 'mine/2025-11', buries(3, 'new').map(encodeEvent));
    const reader = new JournalReader(files, '/home/p', limits);
    const { events, problems } = await reader.read(all);
    assert.deepEqual(events.map(({ id }) => id.slice(10)), ['new-000', 'new-001', 'new-002', 'old-000', 'old-001']);
    assert.deepEqual(problems, [
      { file: 'reviews/mine/2025-10/w.jsonl', line: 0, reason: 'more than 5 events in all' },
      { file: 'reviews/another/2025-11/w.jsonl', line: 0, reason: 'more than 5 events in all' },
    ]);
    assert.deepEqual(await reader.read(all), { events, problems, unknown: 0, withheld: [] });
  });

  it('reads a large file up to the limit', async () => {
    const files = new MemoryFiles();
    await put(files, 'mine/2025-11', ['x'.repeat(2000), encodeEvent(buries(1, 'w')[0]!)]);
    const { events, problems } = await new JournalReader(files, '/home/p', limits).read(all);
    assert.deepEqual(events, []);
    assert.deepEqual(problems.map(({ reason }) => reason), ['unfinished line', 'larger than 1000 bytes']);
  });

  it('does not tell of every bad line', async () => {
    const files = new MemoryFiles();
    for (const device of ['a', 'b']) await put(files, `${device}/2025-11`, Array<string>(120).fill('bad'));
    const few = await new JournalReader(files, '/home/p', limits).read(all);
    assert.equal(few.problems.length, 4);
    const many = await new JournalReader(files, '/home/p', { ...limits, problems: 1000 }).read(all);
    assert.deepEqual(many.problems.filter(({ line }) => line === 0).map(({ reason }) => reason), ['20 more lines cannot be read', '20 more lines cannot be read']);
  });
});
