import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '../core/catalog/catalog';
import { indexNote } from '../core/notebook/indexNote';
import { Notebook } from '../core/notebook/notebook';
import type { NoteIndex } from '../core/notebook/noteIndex';
import { skippedNote, tooLarge } from '../core/notebook/skippedNote';
import { globTest } from '../core/text/glob';
import type { IndexCache } from '../node/indexCache';
import { readNote } from '../node/readNote';
import { reasonOf, walk } from '../node/walk';

const INCLUDE = globTest(['**/*.{md,markdown}']);
/** Left out of every folder, as the editor does by default. */
export const EXCLUDE = globTest(['**/node_modules', '**/.*']);

/** What was not read, or not in full. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

export interface LoadedNotes {
  readonly notebook: Notebook;
  /** As the user named it: the path given, with what lies below it. */
  pathOf(note: NoteIndex): string;
  readonly skipped: readonly Skipped[];
  /** Whether something could not be read at all. */
  readonly failed: boolean;
}

/**
 * Reads and indexes every note below the given files and folders.
 * @param cache indexes of earlier runs
 */
export async function loadNotes(paths: readonly string[], catalog: Catalog, cache?: IndexCache): Promise<LoadedNotes> {
  const notes = new Map<string, NoteIndex>();
  const shown = new Map<string, string>();
  const skipped: Skipped[] = [];
  let failed = false;
  for (const given of paths) {
    const found = await walk(given, { include: (name) => INCLUDE(name) || isFile(given, name), exclude: EXCLUDE });
    if (found.problem !== undefined) {
      failed = true;
      skipped.push({ path: given, reason: found.problem });
    }
    for (const left of found.leftOut) skipped.push({ path: left.path, reason: left.reason });
    for (const file of found.files) {
      const uri = pathToFileURL(file.path).href;
      if (notes.has(uri)) continue;
      const place = path.resolve(given) === file.path ? given : path.join(given, file.name);
      shown.set(uri, place);
      const source = { uri, name: file.name, sample: false };
      const known = cache?.get(uri, file);
      const { note, unread } = known ? { note: known, unread: false } : await index(source, file.path, file.size, catalog);
      if (known === undefined && note.skipped === undefined) cache?.set(note, file);
      notes.set(uri, note);
      failed ||= unread;
      if (note.skipped !== undefined) skipped.push({ path: place, reason: note.skipped });
    }
  }
  await cache?.save(new Set(notes.keys()));
  const notebook = new Notebook(catalog);
  notebook.apply({ changed: [...notes.values()], removed: [] });
  return { notebook, pathOf: (note) => shown.get(note.uri) ?? note.name, skipped, failed };
}

/** `skipped notes/big.md: 31 MB, limit 20 MB` */
export function skippedLine({ path: place, reason }: Skipped): string {
  return `skipped ${place}: ${reason}`;
}

/** A file that was named itself counts whatever its ending. */
function isFile(given: string, name: string): boolean {
  return path.basename(given) === name;
}

interface Indexed {
  readonly note: NoteIndex;
  /** Whether the file could not be read; what is too large is skipped on purpose. */
  readonly unread: boolean;
}

async function index(source: Omit<Parameters<typeof indexNote>[0], 'text'>, file: string, size: number, catalog: Catalog): Promise<Indexed> {
  const large = tooLarge(size);
  if (large !== undefined) return { note: skippedNote(source, large), unread: false };
  try {
    return { note: indexNote({ ...source, text: await readNote(file) }, catalog), unread: false };
  } catch (error) {
    return { note: skippedNote(source, reasonOf(error)), unread: true };
  }
}
