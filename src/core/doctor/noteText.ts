import type { Outline } from '../outline/outline';
import { scanOutline } from '../outline/scanOutline';
import { splitLines } from '../text/lines';
import { findProse, type Prose } from './prose';

/** The text of a note as the doctor reads it. */
export interface NoteText {
  /** As they stand in the file, without their ends. */
  readonly lines: readonly string[];
  readonly outline: Outline;
  /** All that is written in words, in order: no code, no front matter. */
  readonly prose: readonly Prose[];
}

export function readNoteText(text: string): NoteText {
  const lines = splitLines(text);
  const outline = scanOutline(text);
  return { lines, outline, prose: findProse(outline, lines) };
}
