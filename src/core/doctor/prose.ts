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
  #inline: InlineParts | undefined;
  #mentions: readonly Mention[] | undefined;
  #words: string | undefined;

  constructor(kind: ProseKind, text: string, starts: readonly ProseLine[]) {
    this.kind = kind;
    this.text = text;
    this.#starts = starts;
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
    const { at, line, column } = this.#starts[low] ?? { at: 0, line: 0, column: 0 };
    const next = this.#starts[low + 1]?.at ?? this.text.length + 1;
    return { line, start: column + start - at, end: column + Math.min(end, next - 1) - at };
  }
}
