import type { NoteFile } from './noteStore';

/** A note that was found, before it is read. */
export interface NoteEntry extends NoteFile {
  /** Its uri as a string: the key of a note everywhere. */
  readonly address: string;
  readonly sample: boolean;
}
