import assert from 'node:assert/strict';
import { Disposable, EventEmitter, FileType, Range, Uri, window, workspace, type FileSystemProvider, type LogOutputChannel, type TextDocument } from 'vscode';
import { FileNames } from '../../src/extension/doctor/fileNames';
import { NoteChecks } from '../../src/extension/doctor/noteChecks';
import { QuickFixes } from '../../src/extension/doctor/quickFixes';
import { Guard } from '../../src/extension/log/guard';
import { memoryNotes } from './memoryNotes';
import { writeFile } from './workspace';

const NOTE = '# VPC\n\n##Limits\n';

describe('The doctor’s checks of notes', () => {
  let log: LogOutputChannel;
  let guard: Guard;
  let document: TextDocument;

  const opened = async (text: string): Promise<TextDocument> => workspace.openTextDocument(Uri.file(writeFile('notes/checks.md', text)));

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
    guard = new Guard(log);
  });
  after(() => {
    log.dispose();
  });

  /** Checks of `notes/checks.md`, which the notebook holds with the text given. */
  async function checksOf(text: string) {
    const { notes, store, address } = memoryNotes(guard, { 'checks.md': text });
    await notes.settled();
    const checks = new NoteChecks(notes, store);
    const found = (): string[] => checks.of(document).map(({ problem }) => `${problem.place.line} ${problem.rule}`);
    const reindex = async (now: string): Promise<void> => {
      store.write(Uri.parse(address('checks.md')).path, now);
      await notes.reconcile();
    };
    return { checks, notes, store, found, reindex, disposables: Disposable.from(checks, notes) };
  }

  it('are made again only where something has changed', async () => {
    document = await opened(NOTE);
    const { checks, found, reindex, disposables } = await checksOf(NOTE);
    await checks.check(document);
    assert.deepEqual(found(), ['2 heading-without-space']);
    const first = checks.of(document);
    await checks.check(document);
    assert.equal(checks.of(document), first);
    checks.outdate();
    await checks.check(document);
    const second = checks.of(document);
    assert.notEqual(second, first);
    await reindex(NOTE);
    await checks.check(document);
    assert.notEqual(checks.of(document), second, 'the notebook has changed');
    assert.deepEqual(found(), ['2 heading-without-space']);
    disposables.dispose();
  });

  it('wait for an index of the text that is open', async () => {
    document = await opened(NOTE);
    const { checks, found, reindex, disposables } = await checksOf(`- A line that is gone.\n${NOTE}`);
    await checks.check(document);
    assert.deepEqual(found(), []);
    await reindex(`\ufeff${NOTE.replaceAll('\n', '\r\n')}`);
    await checks.check(document);
    assert.deepEqual(found(), ['2 heading-without-space'], 'line ends and a byte order mark are no other text');
    disposables.dispose();
  });

  it('know all file names only where all folders were read', async () => {
    const { notes, store, disposables } = await checksOf(NOTE);
    assert.equal((await new FileNames(notes, store).read()).has('nowhere'), false);
    const closed = { ...store, read: () => Promise.resolve(''), list: () => Promise.resolve({ files: [], problem: 'access is denied', leftOut: [] }) };
    assert.equal((await new FileNames(notes, closed).read()).has('nowhere'), undefined);
    disposables.dispose();
  });

  it('offer no fix where a note cannot be written', async () => {
    document = await opened(NOTE);
    const { checks, disposables } = await checksOf(NOTE);
    await checks.check(document);
    const shown = checks.of(document);
    const fixes = new QuickFixes({ of: () => shown });
    const titles = async (of: TextDocument): Promise<string[]> => (await fixes.provideCodeActions(of, new Range(2, 0, 2, 1))).map(({ title }) => title);
    assert.deepEqual(await titles(document), ['Put a space after “##”', 'Don’t report heading-without-space']);
    const frozen = workspace.registerFileSystemProvider('frozen', new Frozen(NOTE), { isReadonly: true });
    const copy = await workspace.openTextDocument(Uri.parse('frozen:/checks.md'));
    assert.deepEqual(await titles(copy), ['Don’t report heading-without-space']);
    frozen.dispose();
    disposables.dispose();
  });
});

/** A file system of one text that nobody can write. */
class Frozen implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<never[]>().event;
  readonly #bytes: Uint8Array;

  constructor(text: string) {
    this.#bytes = new TextEncoder().encode(text);
  }

  watch = () => new Disposable(() => undefined);
  stat = () => ({ type: FileType.File, ctime: 0, mtime: 0, size: this.#bytes.length });
  readFile = () => this.#bytes;
  readDirectory = () => [];
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw new Error('nothing can be written here');
}
