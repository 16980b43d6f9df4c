import type { Fact } from '../facts/fact';
import type { Repair } from '../outline/outline';
import type { Topic } from '../topics/topic';

/** What a note was made of when it was indexed; plain data, so that a worker can send it and a cache keep it. */
export interface NoteSource {
  readonly uri: string;
  /** Path below its root with `/`, for people: `aws/networking.md`. */
  readonly name: string;
  readonly text: string;
  /** Whether it is one of the samples that ship with the extension. */
  readonly sample: boolean;
}

export interface NoteIndex {
  readonly uri: string;
  readonly name: string;
  /** From the front matter, else the file's name without its ending. */
  readonly title: string;
  readonly sample: boolean;
  readonly topics: readonly Topic[];
  /** In the order of their lines. */
  readonly facts: readonly Fact[];
  /** How many headings and items introduce something. */
  readonly sections: number;
  readonly repairs: readonly Repair[];
  /** Why the note was not read in full (`31 MB, limit 20 MB`); undefined where it was. */
  readonly skipped: string | undefined;
}
