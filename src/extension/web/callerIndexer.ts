import type { Catalog } from '../../core/catalog/catalog';
import { indexNote } from '../../core/notebook/indexNote';
import type { NoteIndex, NoteSource } from '../../core/notebook/noteIndex';
import { skippedNote } from '../../core/notebook/skippedNote';
import { messageOf } from '../log/guard';
import type { NoteIndexer } from '../platform';

/** Indexes notes where it is called, one at a time, and lets everything else have its turn between two notes. */
export function callerIndexer(catalog: () => Promise<Catalog>, onProblem: (message: string) => void): NoteIndexer {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    index(source) {
      const done = turn.then(async () => {
        const known = await catalog();
        await new Promise((resolve) => setTimeout(resolve));
        return indexed(source, known, onProblem);
      });
      turn = done.catch(() => undefined);
      return done;
    },
    dispose() {},
  };
}

function indexed(source: NoteSource, catalog: Catalog, onProblem: (message: string) => void): NoteIndex {
  try {
    return indexNote(source, catalog);
  } catch (error) {
    onProblem(`${source.uri}: ${messageOf(error)}`);
    return skippedNote(source, 'could not be indexed');
  }
}
