import type { Uri } from 'vscode';
import type { NoteIndex, NoteSource } from '../core/notebook/noteIndex';
import type { ReviewJournal } from '../core/review/journal';
import type { NoteStore } from './notes/noteStore';

/** Turns notes into indexes, somewhere that the editor does not wait for. */
export interface NoteIndexer {
  /** Rejects only where nothing can be indexed at all. */
  index(source: NoteSource): Promise<NoteIndex>;
  dispose(): unknown;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Minutes east of UTC where the learner is. */
  offset(): number;
}

/** What a computer and a browser do each in its own way. Whatever costs time is made when first asked for. */
export interface Platform {
  readonly clock: Clock;
  /** What `~` stands for; undefined where there is none. */
  readonly home: Uri | undefined;
  readonly store: NoteStore;
  /** The text of the built catalogue. */
  catalogText(): Promise<string>;
  createIndexer(onProblem: (message: string) => void): NoteIndexer;
  createJournal(): ReviewJournal;
}
