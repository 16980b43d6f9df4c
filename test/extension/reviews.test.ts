import assert from 'node:assert/strict';
import { window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import type { JournalProblem } from '../../src/core/review/journal';
import { localClock } from '../../src/extension/localClock';
import { Guard } from '../../src/extension/log/guard';
import { Reviews } from '../../src/extension/reviews/reviews';
import { noJournal } from '../../src/extension/web/noJournal';

describe('Reviews', () => {
  let log: LogOutputChannel;
  let told: string[];

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(() => {
    log.dispose();
  });

  /** Loads reviews from a journal that finds these lines bad. */
  async function load(...reasons: readonly string[]): Promise<void> {
    await loadWith(reasons.map((reason, at) => ({ file: 'reviews/a/2026-01/b.jsonl', line: at + 1, reason })));
  }

  async function loadWith(problems: readonly JournalProblem[]): Promise<void> {
    told = [];
    const guard = new Guard(log);
    guard.tell = (message) => void told.push(message);
    const createJournal = () => ({ ...noJournal(), read: () => Promise.resolve({ events: [], problems, unknown: 0, withheld: [] }) });
    const reviews = new Reviews({ guard, clock: localClock, createJournal });
    try {
      await reviews.load();
    } finally {
      reviews.dispose();
    }
  }

  it('say in one message what was left out', async () => {
    await load('checksum differs');
    assert.deepEqual(told, ['1 line of your reviews could not be read and was left out. All others count.']);
    await load('checksum differs', 'not a whole line', 'unfinished line');
    assert.deepEqual(told, ['2 lines of your reviews could not be read and were left out. All others count.']);
  });

  it('name a file or folder that could not be read as a whole', async () => {
    await loadWith([{ file: 'reviews', line: 0, reason: 'a file is where a folder should be' }]);
    assert.deepEqual(told, ['Part of your reviews could not be read (reviews: a file is where a folder should be). All others count.']);
  });

  it('say nothing of a line that was never finished, which a crash leaves for good', async () => {
    await load('unfinished line');
    assert.deepEqual(told, []);
  });

  it('are told where they can not be read, and tried again', async () => {
    told = [];
    const guard = new Guard(log);
    guard.tell = (message) => void told.push(message);
    let broken = true;
    const createJournal = () => ({ ...noJournal(), read: () => (broken ? Promise.reject(new Error('access is denied')) : noJournal().read()) });
    const reviews = new Reviews({ guard, clock: localClock, createJournal });
    await assert.rejects(reviews.load(), /access is denied/);
    broken = false;
    await reviews.load();
    reviews.dispose();
    assert.deepEqual(told, ['Your reviews could not be read: access is denied']);
  });
});
