import assert from 'node:assert/strict';
import { Uri, window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { Guard } from '../../src/extension/log/guard';
import { Notes } from '../../src/extension/notes/notes';
import type { NotesState } from '../../src/extension/notes/notesState';
import type { NoteIndexer } from '../../src/extension/platform';
import { callerIndexer } from '../../src/extension/web/callerIndexer';
import { smallCatalog } from '../core/present/smallCatalog';
import { MemoryStore } from './memoryStore';
import { workspaceFolder } from './workspace';

describe('Notes', () => {
  let log: LogOutputChannel;
  let store: MemoryStore;
  let notes: Notes;
  let indexer: () => NoteIndexer;
  let own: string;

  const catalog = () => Promise.resolve(smallCatalog);
  const names = () => notes.notebook?.notes.map((note) => note.name);
  const skipped = () => notes.notebook?.notes.map((note) => note.skipped);

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(() => {
    log.dispose();
  });
  beforeEach(() => {
    own = `${Uri.file(workspaceFolder()).path}/notes`;
    store = new MemoryStore();
    indexer = () => callerIndexer(catalog, () => undefined);
    notes = new Notes({
      guard: new Guard(log),
      store,
      home: undefined,
      samples: Uri.file('/samples'),
      catalog,
      createIndexer: () => indexer(),
    });
    store.write(`${own}/vpc.md`, '# VPC\n\n- Five VPCs per Region by default.\n');
    store.write(`${own}/nat.md`, '# NAT Gateway\n\n- 5 Gbps of bandwidth to begin with.\n');
    store.write('/samples/sample.md', '# DynamoDB\n\n- Items hold 400 KB at most.\n');
  });
  afterEach(() => {
    notes.dispose();
  });

  it('are not looked for before somebody asks', async () => {
    await notes.reconcile();
    assert.deepEqual(store.listed, []);
    assert.deepEqual(notes.state, { kind: 'idle' });
  });

  it('are read when the notebook is opened, and not again when nothing changed', async () => {
    const states: NotesState['kind'][] = [];
    notes.onDidChangeState(({ kind }) => states.push(kind));
    await notes.settled();
    assert.deepEqual(names(), ['nat.md', 'vpc.md']);
    assert.deepEqual([states[0], states.at(-1)], ['reading', 'ready']);
    await notes.reconcile();
    assert.equal(store.asked.length, 2);
  });

  it('are read again one by one as they change, and forgotten when they go', async () => {
    await notes.settled();
    const changes: (readonly string[])[] = [];
    notes.onDidChange(({ changed, removed }) => changes.push([...changed, ...removed].map((address) => Uri.parse(address).path)));
    store.write(`${own}/vpc.md`, '# VPC\n\n- A VPC spans all zones of its Region.\n');
    await notes.reconcile();
    store.remove(`${own}/nat.md`);
    await notes.reconcile();
    assert.deepEqual(changes, [[`${own}/vpc.md`], [`${own}/nat.md`]]);
    assert.deepEqual(names(), ['vpc.md']);
    assert.equal(notes.notebook?.notes[0]?.facts[0]?.text.startsWith('A VPC spans'), true);
  });

  it('that can not be read are listed with the reason', async () => {
    store.broken.set(`${own}/nat.md`, 'access is denied');
    store.write(`${own}/vpc.md`, '', 31 * 1024 * 1024);
    await notes.settled();
    assert.deepEqual(skipped(), ['could not be read, because access is denied', '31 MB, limit 20 MB']);
    assert.deepEqual(store.asked, [`${own}/nat.md`], 'a note that is too large is not even opened');
  });

  it('are the samples while there are no others', async () => {
    store.remove(`${own}/nat.md`);
    store.remove(`${own}/vpc.md`);
    await notes.settled();
    assert.deepEqual(notes.state, { kind: 'samples', why: 'noNotes' });
    assert.deepEqual(names(), ['sample.md']);
    store.write(`${own}/vpc.md`, '# VPC\n');
    await notes.reconcile();
    assert.equal(notes.state.kind, 'ready');
    assert.deepEqual(names(), ['vpc.md']);
  });

  it('are none where even the samples are missing', async () => {
    for (const path of [`${own}/nat.md`, `${own}/vpc.md`, '/samples/sample.md']) store.remove(path);
    await notes.settled();
    assert.equal(notes.state.kind, 'noNotes');
  });

  it('may name nothing of AWS, until somebody writes of it', async () => {
    store.remove(`${own}/nat.md`);
    store.write(`${own}/vpc.md`, '# Shopping\n');
    await notes.settled();
    assert.deepEqual(notes.state, { kind: 'noFacts', notes: 1 });
    store.write(`${own}/vpc.md`, '# VPC\n');
    await notes.reread(Uri.file(`${own}/vpc.md`).toString());
    assert.equal(notes.state.kind, 'ready');
  });

  it('are all read anew on request', async () => {
    await notes.settled();
    await notes.refresh();
    assert.equal(store.asked.length, 4);
    assert.deepEqual(names(), ['nat.md', 'vpc.md']);
  });

  it('hold what was read last where two readings cross', async () => {
    await notes.settled();
    const address = Uri.file(`${own}/vpc.md`).toString();
    let open = (): void => undefined;
    store.gates.set(`${own}/vpc.md`, new Promise((resolve) => (open = resolve)));
    const first = notes.reread(address);
    await new Promise((resolve) => setTimeout(resolve, 20));
    store.gates.clear();
    store.write(`${own}/vpc.md`, '# VPC\n\n- What was written later.\n');
    await notes.reread(address);
    open();
    await first;
    assert.deepEqual(notes.notebook?.note(address)?.facts.map((fact) => fact.text), ['What was written later.']);
  });

  it('say why they could not be indexed, and recover', async () => {
    indexer = () => ({ index: () => Promise.reject(new Error('no thread')), dispose: () => undefined });
    await notes.settled();
    assert.deepEqual(notes.state, { kind: 'failed', reason: 'no thread' });
    indexer = () => callerIndexer(catalog, () => undefined);
    await notes.reconcile();
    assert.equal(notes.state.kind, 'ready');
  });

  it('stay failed when a note comes late, and take in what was read before', async () => {
    const gate = gated(store, `${own}/nat.md`);
    let calls = 0;
    indexer = () => {
      const real = callerIndexer(catalog, () => undefined);
      return { index: (source) => (++calls === 2 ? rest(50).then(() => Promise.reject(new Error('no thread'))) : real.index(source)), dispose: () => undefined };
    };
    store.write(`${own}/a.md`, '# DynamoDB\n\n- Items hold 400 KB at most.\n');
    await notes.settled();
    assert.equal(notes.state.kind, 'failed');
    gate.open();
    await rest(600);
    assert.equal(notes.state.kind, 'failed');
    assert.equal(names()?.length, 1);
  });

  it('are read again by the next look after a reading that failed', async () => {
    let broken = false;
    indexer = () => {
      const real = callerIndexer(catalog, () => undefined);
      return { index: (source) => (broken ? Promise.reject(new Error('no thread')) : real.index(source)), dispose: () => undefined };
    };
    await notes.settled();
    const address = Uri.file(`${own}/vpc.md`).toString();
    store.write(`${own}/vpc.md`, '# VPC\n\n- What was written later.\n');
    broken = true;
    await assert.rejects(notes.reread(address), { message: 'no thread' });
    broken = false;
    await notes.reconcile();
    assert.deepEqual(notes.notebook?.note(address)?.facts.map((fact) => fact.text), ['What was written later.']);
  });

  it('that are read again do not hold up who wants what is there', async () => {
    await notes.settled();
    const gate = gated(store, `${own}/vpc.md`);
    store.write(`${own}/vpc.md`, '# VPC\n\n- What was written later.\n');
    const again = notes.reconcile();
    const notebook = await Promise.race([notes.filled(), rest(1000)]);
    assert.equal(notebook?.notes.length, 2);
    gate.open();
    await again;
  });
});

function rest(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** Holds back the reading of one file. */
function gated(store: MemoryStore, path: string): { open(): void } {
  let open = (): void => undefined;
  store.gates.set(path, new Promise((resolve) => (open = resolve)));
  return {
    open() {
      open();
    },
  };
}
