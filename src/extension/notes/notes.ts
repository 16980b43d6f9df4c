import { EventEmitter, workspace, type Disposable, type Uri } from 'vscode';
import type { Catalog } from '../../core/catalog/catalog';
import { Notebook } from '../../core/notebook/notebook';
import type { NoteIndex } from '../../core/notebook/noteIndex';
import { namesNothing } from '../../core/present/serviceGroups';
import { messageOf, type Guard } from '../log/guard';
import type { NoteIndexer } from '../platform';
import { fileChanges } from './fileChanges';
import { findNotes, notePatterns, type FoundRoot } from './findNotes';
import { IndexedTexts } from './indexedTexts';
import type { NoteEntry } from './noteEntry';
import { NoteReader } from './noteReader';
import { noteRoots } from './noteRoots';
import type { NotesState } from './notesState';
import type { NoteStore } from './noteStore';
import { Readings } from './readings';

export interface NotesDeps {
  readonly guard: Guard;
  readonly store: NoteStore;
  readonly home: Uri | undefined;
  /** Where the sample notes lie that come with Cribsheet. */
  readonly samples: Uri;
  catalog(): Promise<Catalog>;
  createIndexer(): NoteIndexer;
}

/** The time of a file that could not be read, so that the next look at all files reads it again. */
const UNREAD = -1;

/** Addresses of notes that were read anew, or are gone. */
export interface NotesChange {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/**
 * The learner's notes: finds, reads and indexes them, and keeps the notebook up to date. Nothing happens before
 * somebody asks for the notebook.
 */
export class Notes implements Disposable {
  readonly #deps: NotesDeps;
  readonly #changed = new EventEmitter<NotesChange>();
  readonly #moved = new EventEmitter<NotesState>();
  readonly #known = new Map<string, NoteEntry>();
  readonly #texts = new IndexedTexts();
  readonly #readings = new Readings((indexes) => {
    this.#notebook?.apply({ changed: indexes, removed: [] });
    this.#changed.fire({ changed: indexes.map(({ uri }) => uri), removed: [] });
  });
  #state: NotesState = { kind: 'idle' };
  #roots: readonly FoundRoot[] = [];
  #opening: Promise<Notebook> | undefined;
  #firstPass: Promise<void> = Promise.resolve();
  #notebook: Notebook | undefined;
  #indexer: NoteIndexer | undefined;
  #passes: Promise<void> = Promise.resolve();
  #waiting = false;

  /** After the notebook has taken a change. */
  readonly onDidChange = this.#changed.event;
  readonly onDidChangeState = this.#moved.event;

  constructor(deps: NotesDeps) {
    this.#deps = deps;
  }

  get state(): NotesState {
    return this.#state;
  }

  /** Undefined before somebody has opened it. */
  get notebook(): Notebook | undefined {
    return this.#notebook;
  }

  /** The folders of the last reading, with what was found in each. */
  get roots(): readonly FoundRoot[] {
    return this.#roots;
  }

  /** The notebook, perhaps still filling; the first call begins the reading. Rejects where there is no catalogue. */
  open(): Promise<Notebook> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** The notebook once it has been filled; what changes after that is not waited for. */
  async filled(): Promise<Notebook> {
    const notebook = await this.open();
    await this.#firstPass;
    return notebook;
  }

  /** The notebook once all that is being read has been read. */
  async settled(): Promise<Notebook> {
    const notebook = await this.open();
    await this.#passes;
    return notebook;
  }

  /** Looks for notes that came, changed or went; what is as before is not read again. */
  reconcile(): Promise<void> {
    if (this.#opening === undefined || this.#waiting) return this.#passes;
    this.#waiting = true;
    this.#passes = this.#passes.then(async () => {
      this.#waiting = false;
      try {
        await this.#pass();
      } catch (error) {
        this.#fail(error);
      }
    });
    return this.#passes;
  }

  /** Reads everything anew. */
  async refresh(): Promise<void> {
    await this.open();
    this.#known.clear();
    await this.reconcile();
  }

  /** Whether a file is a note that was found. */
  has(address: string): boolean {
    return this.#known.has(address);
  }

  /** Whether an index has the lines of a text; while a note is being edited, its index is behind. */
  isIndexOf(index: NoteIndex, text: string): boolean {
    return this.#texts.has(index, text);
  }

  /** Reads one note again, after it was edited or saved. */
  async reread(address: string): Promise<void> {
    const before = this.#known.get(address);
    if (!before) return;
    const { files } = await this.#deps.store.list(before.uri, notePatterns());
    const file = files[0];
    if (!file) return this.reconcile();
    const entry = { ...before, size: file.size, mtime: file.mtime };
    this.#known.set(address, entry);
    try {
      await this.#read([entry], () => undefined);
    } catch (error) {
      if (this.#known.has(address)) this.#known.set(address, { ...entry, mtime: UNREAD });
      throw error;
    }
    this.#readings.flush();
    this.#judgeAgain();
  }

  dispose(): void {
    this.#readings.dispose();
    this.#changed.dispose();
    this.#moved.dispose();
    void this.#indexer?.dispose();
  }

  async #open(): Promise<Notebook> {
    this.#move({ kind: 'reading', done: 0, total: 0, facts: 0 });
    try {
      this.#notebook = new Notebook(await this.#deps.catalog());
    } catch (error) {
      this.#opening = undefined;
      this.#fail(error);
      throw error;
    }
    this.#firstPass = this.reconcile();
    return this.#notebook;
  }

  async #pass(): Promise<void> {
    const started = Date.now();
    const { store, home, samples, guard } = this.#deps;
    const found = await findNotes(store, noteRoots(home), samples);
    this.#roots = found.roots;
    const { changed, removed } = fileChanges(this.#known, found.entries);
    for (const address of removed) this.#known.delete(address);
    for (const entry of changed) this.#known.set(entry.address, entry);
    this.#remove(new Set([...removed, ...this.#strangers(found.entries)]));
    await this.#read(changed, (done) => {
      this.#move({ kind: 'reading', done, total: changed.length, facts: this.#facts() });
    });
    this.#readings.flush();
    this.#move(this.#outcome());
    if (changed.length + removed.length === 0) return;
    const counts = `${String(changed.length)} read, ${String(removed.length)} gone, ${String(found.entries.size)} in all`;
    guard.log.info(`Notes: ${counts}, ${String(this.#facts())} facts, ${String(Date.now() - started)} ms.`);
  }

  async #read(entries: readonly NoteEntry[], onProgress: (done: number) => void): Promise<void> {
    if (entries.length === 0) return;
    this.#indexer ??= this.#deps.createIndexer();
    const turns = new Map(entries.map(({ address }) => [address, this.#readings.begin(address)]));
    const reader = new NoteReader(this.#deps.store, this.#indexer, this.#texts);
    let done = 0;
    onProgress(done);
    await reader.readAll(entries, ({ address }, index) => {
      done++;
      this.#readings.end(address, turns.get(address) ?? 0, index, () => {
        onProgress(done);
      });
    });
  }

  #remove(addresses: ReadonlySet<string>): void {
    if (addresses.size === 0) return;
    for (const address of addresses) this.#readings.forget(address);
    const removed = [...addresses];
    this.#notebook?.apply({ changed: [], removed });
    this.#changed.fire({ changed: [], removed });
  }

  /** After `refresh` forgot what was known, the notebook may still hold notes that are gone. */
  #strangers(entries: ReadonlyMap<string, NoteEntry>): string[] {
    const held = this.#notebook?.notes ?? [];
    return held.map((note) => note.uri).filter((address) => !entries.has(address));
  }

  #outcome(): NotesState {
    const why = (workspace.workspaceFolders ?? []).length === 0 ? 'noFolder' : 'noNotes';
    const first = this.#known.values().next().value;
    if (!first) return { kind: why };
    if (first.sample) return { kind: 'samples', why };
    const nothing = this.#notebook === undefined || namesNothing(this.#notebook);
    return nothing ? { kind: 'noFacts', notes: this.#known.size } : { kind: 'ready' };
  }

  /** The first fact may have been typed, or the last one deleted. */
  #judgeAgain(): void {
    if (this.#state.kind !== 'ready' && this.#state.kind !== 'noFacts') return;
    const outcome = this.#outcome();
    if (outcome.kind !== this.#state.kind) this.#move(outcome);
  }

  #facts(): number {
    let facts = 0;
    for (const note of this.#notebook?.notes ?? []) facts += note.facts.length;
    return facts;
  }

  #fail(error: unknown): void {
    this.#deps.guard.log.error(`Notes: ${messageOf(error)}`);
    // What was under way is read again when somebody asks for it, by a new indexer.
    this.#known.clear();
    this.#readings.abandon();
    void this.#indexer?.dispose();
    this.#indexer = undefined;
    this.#move({ kind: 'failed', reason: messageOf(error) });
  }

  #move(state: NotesState): void {
    this.#state = state;
    this.#moved.fire(state);
  }
}
