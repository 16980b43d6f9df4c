import { workspace } from 'vscode';
import type { NoteIndex } from '../../core/notebook/noteIndex';
import { skippedNote, tooLarge } from '../../core/notebook/skippedNote';
import { messageOf } from '../log/guard';
import type { NoteIndexer } from '../platform';
import type { IndexedTexts } from './indexedTexts';
import type { NoteEntry } from './noteEntry';
import type { NoteStore } from './noteStore';

/** Files read at a time: enough for a cold disk, few enough that large notes do not pile up in memory. */
const AT_A_TIME = 16;

/** Reads notes and has them indexed. What is typed into an open note counts before it is saved. */
export class NoteReader {
  readonly #store: NoteStore;
  readonly #indexer: NoteIndexer;
  readonly #texts: IndexedTexts;

  /** @param texts told what each index was made of */
  constructor(store: NoteStore, indexer: NoteIndexer, texts: IndexedTexts) {
    this.#store = store;
    this.#indexer = indexer;
    this.#texts = texts;
  }

  /** Rejects only where nothing can be indexed at all. */
  async read(entry: NoteEntry): Promise<NoteIndex> {
    const source = { uri: entry.address, name: entry.name, sample: entry.sample };
    const reason = tooLarge(entry.size);
    if (reason !== undefined) return skippedNote(source, reason);
    let text: string;
    try {
      text = unsavedText(entry.address) ?? (await this.#store.read(entry.uri));
    } catch (error) {
      return skippedNote(source, `could not be read, because ${messageOf(error)}`);
    }
    const index = await this.#indexer.index({ ...source, text });
    this.#texts.add(index, text);
    return index;
  }

  /** Reads all, in whatever order they get done. */
  async readAll(entries: readonly NoteEntry[], onRead: (entry: NoteEntry, index: NoteIndex) => void): Promise<void> {
    const rest = entries.values();
    const workers = Array.from({ length: Math.min(AT_A_TIME, entries.length) }, async () => {
      for (const entry of rest) onRead(entry, await this.read(entry));
    });
    await Promise.all(workers);
  }
}

function unsavedText(address: string): string | undefined {
  return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === address)?.getText();
}
