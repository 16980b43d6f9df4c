import type { Uri } from 'vscode';
import { globTest } from '../../core/text/glob';
import { setting } from '../configuration';
import type { NoteEntry } from './noteEntry';
import type { NoteRoot } from './noteRoots';
import type { Listing, NotePatterns, NoteStore } from './noteStore';

/** One notes folder and what was found in it. */
export interface FoundRoot {
  readonly root: NoteRoot;
  readonly listing: Listing;
}

export interface FoundNotes {
  readonly roots: readonly FoundRoot[];
  /** By address; a note in two roots is one. */
  readonly entries: ReadonlyMap<string, NoteEntry>;
}

/** All notes below the learner's folders, or the samples where these hold none. */
export async function findNotes(store: NoteStore, roots: readonly NoteRoot[], samples: Uri): Promise<FoundNotes> {
  const patterns = notePatterns();
  const own = await Promise.all(roots.map(async (root) => ({ root, listing: await store.list(root.uri, patterns) })));
  const entries = entriesOf(own, false);
  if (entries.size > 0) return { roots: own, entries };
  const root = { uri: samples, label: 'sample notes', asked: false };
  const listing = await store.list(samples, { include: globTest(['*.md']), exclude: () => false });
  return { roots: [...own, { root, listing }], entries: entriesOf([{ root, listing }], true) };
}

export function notePatterns(): NotePatterns {
  const exclude = setting('cribsheet.notes.exclude');
  return { include: globTest([setting('cribsheet.notes.include')]), exclude: globTest(exclude) };
}

/** With several folders, names begin with that of their folder. */
function entriesOf(roots: readonly FoundRoot[], sample: boolean): Map<string, NoteEntry> {
  const entries = new Map<string, NoteEntry>();
  const several = roots.filter(({ listing }) => listing.files.length > 0).length > 1;
  for (const { root, listing } of roots) {
    const folder = root.uri.path.split('/').filter((part) => part !== '').at(-1) ?? '';
    for (const file of listing.files) {
      const address = file.uri.toString();
      if (!entries.has(address)) entries.set(address, { ...file, name: several ? `${folder}/${file.name}` : file.name, address, sample });
    }
  }
  return entries;
}
