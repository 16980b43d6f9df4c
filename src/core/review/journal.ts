import type { NewEvent, ReviewEvent } from './event';

/** Where review events are kept for good. One journal per window; other windows and machines write files of their own. */
export interface ReviewJournal {
  /**
   * Gives the event its id, time and offset and resolves when it is durable.
   * Rejects with an Error whose message ends a sentence: `no space left on device`. The same draft object tried again
   * keeps its id, so that a write that did reach the disk counts once; a failure does not hold up later events.
   */
  append(draft: NewEvent): Promise<ReviewEvent>;
  /** Everything that all writers have written so far, this one included; files that did not change are not read again. */
  read(): Promise<JournalContents>;
  /** The folder that holds it, for people. */
  readonly location: string;
  /** Waits for events on their way and closes the file; later ones are rejected. */
  dispose(): Promise<void>;
}

export interface JournalContents {
  /** In no particular order, and with duplicates where files were copied. */
  readonly events: readonly ReviewEvent[];
  /** What could not be read; the first thousand. */
  readonly problems: readonly JournalProblem[];
  /** How many lines a newer Cribsheet has written in a way that this one does not know; they stay where they are. */
  readonly unknown: number;
  /** Devices whose events are there but wait for the learner's consent. */
  readonly withheld: readonly string[];
}

export interface JournalProblem {
  /** Path below `location` with `/`. */
  readonly file: string;
  /** One-based; 0 where the whole file is meant. */
  readonly line: number;
  /** `checksum differs`, `permission denied` … */
  readonly reason: string;
}
