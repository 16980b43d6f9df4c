import type { Outline } from '../outline/outline';
import { scanOutline } from '../outline/scanOutline';
import { splitLines } from '../text/lines';
import { findProse } from './findProse';
import { findLinks, type NoteLink } from './links/noteLinks';
import type { Prose } from './prose';

/** The text of a note as the doctor reads it. */
export class NoteText {
  /** As they stand in the file, without their ends. */
  readonly lines: readonly string[];
  readonly outline: Outline;
  /** All that is written in words, in order: no code, no front matter. */
  readonly prose: readonly Prose[];
  #links: readonly NoteLink[] | undefined;

  constructor(text: string) {
    this.lines = splitLines(text);
    this.outline = scanOutline(text);
    this.prose = findProse(this.outline, this.lines);
  }

  /** To files near the note, and to places in itself. */
  get links(): readonly NoteLink[] {
    this.#links ??= findLinks(this.prose);
    return this.#links;
  }
}
