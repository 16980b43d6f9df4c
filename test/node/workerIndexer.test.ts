import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NoteSource } from '../../src/core/notebook/noteIndex';
import { WorkerIndexer } from '../../src/node/workerIndexer';

/** A thread that obeys its notes, behind the same messages as the real one. */
const OBEDIENT = `
const { parentPort, workerData } = require('node:worker_threads');
if (workerData.catalogPath === 'broken') throw new Error('no catalogue');
parentPort.on('message', ({ text, ...source }) => {
  if (text === 'die') process.exit(7);
  if (text === 'throw') throw new Error('out of memory');
  if (text === 'hang') for (;;);
  if (text === 'refuse') return parentPort.postMessage({ kind: 'failed', reason: 'a bug' });
  parentPort.postMessage({ kind: 'index', index: { ...source, title: text, topics: [], facts: [], sections: 0, repairs: [], skipped: undefined } });
});
parentPort.postMessage({ kind: 'ready' });
`;

describe('Indexing in a thread', () => {
  let folder: string;
  let problems: string[];
  let indexer: WorkerIndexer;

  function start(options: { catalogPath?: string; budget?: number } = {}): void {
    indexer = new WorkerIndexer({
      workerPath: path.join(folder, 'worker.js'),
      catalogPath: options.catalogPath ?? 'catalog.json',
      budget: options.budget ?? 5000,
      onProblem: (message) => problems.push(message),
    });
  }

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'worker-'));
    writeFileSync(path.join(folder, 'worker.js'), OBEDIENT);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    problems = [];
  });
  afterEach(() => indexer.dispose());

  const note = (name: string, text: string): NoteSource => ({ uri: `file:///${name}.md`, name: `${name}.md`, text, sample: false });
  const outcomes = async (texts: readonly string[]): Promise<string[]> => {
    const indexes = await Promise.all(texts.map((text, at) => indexer.index(note(String(at), text))));
    return indexes.map((index) => index.skipped ?? index.title);
  };

  it('answers each note with its own index', async () => {
    start();
    const texts = Array.from({ length: 40 }, (_, at) => `note ${String(at)}`);
    assert.deepEqual(await outcomes(texts), texts);
    assert.deepEqual(problems, []);
  });

  it('skips the note that ends the thread, and reads the others in a new one', async () => {
    start();
    assert.deepEqual(await outcomes(['a', 'die', 'b', 'throw', 'c']), ['a', 'could not be indexed', 'b', 'could not be indexed', 'c']);
    assert.deepEqual(problems, ['file:///1.md: exit code 7', 'file:///3.md: out of memory']);
  });

  it('skips a note that takes too long', async () => {
    start({ budget: 200 });
    assert.deepEqual(await outcomes(['a', 'hang', 'b']), ['a', 'could not be indexed', 'b']);
    assert.deepEqual(problems, ['file:///1.md: took longer than 200 ms']);
  });

  it('skips a note that the thread refuses', async () => {
    start();
    assert.deepEqual(await outcomes(['refuse', 'b']), ['could not be indexed', 'b']);
  });

  it('fails everything where the thread can not start', async () => {
    start({ catalogPath: 'broken' });
    await assert.rejects(outcomes(['a', 'b']), /could not be started: no catalogue/);
  });

  it('fails what waits when it is closed', async () => {
    start();
    const waiting = assert.rejects(outcomes(['hang']), /closed/);
    await indexer.dispose();
    await waiting;
    await assert.rejects(outcomes(['a']), /closed/);
  });
});
