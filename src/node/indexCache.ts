import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { NoteIndex } from '../core/notebook/noteIndex';

/** Goes up whenever an index of the same note could come out otherwise. */
const VERSION = 2;

interface Entry {
  readonly size: number;
  readonly mtime: number;
  readonly index: NoteIndex;
}

/** Whether a file is still the one that was indexed. */
export interface FileState {
  readonly size: number;
  readonly mtime: number;
}

/**
 * Indexes of earlier runs, by address of the note. Only a cache: a file that is missing, torn, or made with another
 * catalogue or version counts as empty, and losing it costs time alone.
 */
export class IndexCache {
  readonly #file: string;
  readonly #key: string;
  #entries: Map<string, Entry>;
  #changed = false;

  private constructor(file: string, key: string, entries: Map<string, Entry>) {
    this.#file = file;
    this.#key = key;
    this.#entries = entries;
  }

  /** @param catalog text of the catalogue that the notes are indexed with */
  static async open(file: string, catalog: string): Promise<IndexCache> {
    const key = `${VERSION} ${checksum(Buffer.from(catalog))}`;
    return new IndexCache(file, key, await readEntries(file, key));
  }

  get(uri: string, state: FileState): NoteIndex | undefined {
    const entry = this.#entries.get(uri);
    return entry?.size === state.size && entry.mtime === state.mtime ? entry.index : undefined;
  }

  set(index: NoteIndex, state: FileState): void {
    this.#entries.set(index.uri, { size: state.size, mtime: state.mtime, index });
    this.#changed = true;
  }

  /** Forgets notes that are gone, and writes what changed: beside the old file, then in its place. */
  async save(present: ReadonlySet<string>): Promise<void> {
    const kept = new Map([...this.#entries].filter(([uri]) => present.has(uri)));
    if (!this.#changed && kept.size === this.#entries.size) return;
    this.#entries = kept;
    // Unlike JSON, this keeps what is undefined.
    const body = serialize(kept);
    await mkdir(path.dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.${randomUUID()}.tmp`;
    try {
      await writeFile(beside, Buffer.concat([Buffer.from(head(this.#key, body)), body]));
      await rename(beside, this.#file);
      this.#changed = false;
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }
}

function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The first line of the file. */
function head(key: string, body: Uint8Array): string {
  return `${key} ${checksum(body)}\n`;
}

/** The checksum vouches for the shape: what passes was written by this very code. */
async function readEntries(file: string, key: string): Promise<Map<string, Entry>> {
  try {
    const bytes = await readFile(file);
    const start = bytes.indexOf('\n') + 1;
    const body = bytes.subarray(start);
    if (bytes.toString('latin1', 0, start) !== head(key, body)) return new Map();
    return deserialize(body) as Map<string, Entry>;
  } catch {
    return new Map();
  }
}
