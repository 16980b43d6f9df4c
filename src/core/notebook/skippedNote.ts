import type { NoteIndex, NoteSource } from './noteIndex';

/** Larger notes are listed, but not read: bytes of a file, or UTF-16 units of a text. */
export const NOTE_LIMIT = 20 * 1024 * 1024;

/** `31 MB, limit 20 MB` for a file that is too large to be read; undefined for any other. */
export function tooLarge(bytes: number): string | undefined {
  return bytes > NOTE_LIMIT ? `${megabytes(bytes)} MB, limit ${megabytes(NOTE_LIMIT)} MB` : undefined;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}

/** What a note without a title of its own is called: its file without the ending. */
export function fileTitle(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/i, '');
}

/** Stands in the notebook for a note that could not be read or indexed, so that the learner sees it and why. */
export function skippedNote(source: Omit<NoteSource, 'text'>, reason: string): NoteIndex {
  const { uri, name, sample } = source;
  return { uri, name, title: fileTitle(name), sample, topics: [], facts: [], sections: 0, repairs: [], skipped: reason };
}
