import type { Catalog, Mention } from '../catalog/catalog';
import type { TextSpan } from '../text/joiner';
import { readInline, type InlineParts } from './inline/inline';
import { ownWords } from './ownWords';
import type { Place, TextEdit } from './problem';

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

  /** A part as people read it, on one line. */
  written(start: number, end: number): string {
    return this.text.slice(start, end).replace(/\s*\n\s*/g, ' ');
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

  /**
   * What writes other words in the place of a part. A name that is broken over lines stays so: each line gets its share of
   * the words, so that nothing moves from one line to another. Undefined where there are fewer words than lines.
   * @param words with single spaces
   */
  replacement(start: number, end: number, words: string): TextEdit[] | undefined {
    const lines = this.#lineParts(start, end);
    const split = words.split(' ');
    if (split.length < lines.length) return undefined;
    const from = (line: number): number => Math.ceil((line * split.length) / lines.length);
    return lines.map((part, line) => ({ ...this.place(part.start, part.end), text: split.slice(from(line), from(line + 1)).join(' ') }));
  }

  /** A part line by line, without the white space at the breaks. */
  #lineParts(start: number, end: number): TextSpan[] {
    const parts: TextSpan[] = [];
    let at = start;
    for (const line of this.text.slice(start, end).split('\n')) {
      const from = at + line.length - line.trimStart().length;
      parts.push({ start: from, end: from + line.trim().length });
      at += line.length + 1;
    }
    return parts;
  }
}
