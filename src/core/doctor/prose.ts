import type { Catalog, Mention } from '../catalog/catalog';
import { readInline, type InlineParts } from './inline/inline';
import { ownWords } from './ownWords';
import type { Place } from './problem';

export type ProseKind = 'heading' | 'paragraph' | 'cell' | 'reference' | 'html';

/** Where a line of a stretch begins. */
export interface ProseLine {
  /** Offset in the stretch. */
  readonly at: number;
  readonly line: number;
  /** Column in the line with its tabs expanded. */
  readonly column: number;
}

/**
 * A stretch of inline Markdown: a heading, a paragraph or the text of an item, one cell of a table, a reference, HTML.
 * What several rules ask of it is worked out once.
 */
export class Prose {
  readonly kind: ProseKind;
  /** Its lines joined by line feeds. */
  readonly text: string;
  readonly #starts: readonly ProseLine[];
  /** Of the note. */
  readonly #lines: readonly string[];
  #inline: InlineParts | undefined;
  #mentions: readonly Mention[] | undefined;
  #words: string | undefined;

  constructor(kind: ProseKind, text: string, starts: readonly ProseLine[], lines: readonly string[]) {
    this.kind = kind;
    this.text = text;
    this.#starts = starts;
    this.#lines = lines;
  }

  get inline(): InlineParts {
    this.#inline ??= readInline(this.text);
    return this.#inline;
  }

  /** Without code, links and addresses: spaces stand in their place, so that offsets stay. */
  get words(): string {
    this.#words ??= ownWords(this);
    return this.#words;
  }

  /** What its own words name. */
  mentions(catalog: Catalog): readonly Mention[] {
    this.#mentions ??= catalog.mentions(this.words);
    return this.#mentions;
  }

  /** Where a part of it stands in the note; what goes over the end of a line is cut there. */
  place(start: number, end: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle]?.at ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    const here = this.#starts[low] ?? { at: 0, line: 0, column: 0 };
    const next = this.#starts[low + 1]?.at ?? this.text.length + 1;
    const typed = this.#lines[here.line] ?? '';
    const column = (offset: number): number => withTabs(typed, here.column + offset - here.at);
    return { line: here.line, start: column(start), end: column(Math.min(end, next - 1)) };
  }
}

/** The column in a line as it was typed, out of that with its tabs expanded. */
function withTabs(line: string, column: number): number {
  if (!line.includes('\t')) return column;
  let expanded = 0;
  let at = 0;
  while (at < line.length && expanded < column) {
    expanded += line.charAt(at) === '\t' ? 4 - (expanded % 4) : 1;
    at++;
  }
  return at;
}
