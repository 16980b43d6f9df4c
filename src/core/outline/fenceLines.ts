import type { NoteLines } from './noteLines';

const BACKTICK = 96;
const TILDE = 126;

/** A row of backticks or tildes that may open or close a fence, if the containers around it let it. */
export interface FenceMark {
  readonly line: number;
  /** Offset of the first backtick or tilde, and its column. */
  readonly at: number;
  readonly column: number;
  readonly code: number;
  readonly length: number;
  readonly info: string;
  /** Whether a list marker stands before it, so that it closes nothing. */
  readonly afterMarker: boolean;
}

/** As many fence marks are looked at to find out whether a fence is closed; beyond them it is taken on trust. */
const FORESIGHT = 64;
/** Longer rows are taken to be as long as this. */
const LONGEST = 100;

const MARKER = /^(?:[*+-]|\d{1,9}[.)])(?=[ \t])/;
const LONGEST_MARKER = 11;

/** In whose fences stand fences. */
const MARKDOWN = new Set(['markdown', 'md', 'mdx', 'mkd', 'text', 'txt', 'plaintext']);

/**
 * All fence marks of a note, known before the first fence is opened: so that one that was forgotten to be closed does not
 * swallow the rest of the note. Lines are asked for in order.
 */
export class FenceLines {
  /** How many characters have been looked at. */
  visited = 0;
  readonly #marks: FenceMark[] = [];
  #at = 0;
  /** Per character, the last line that could close a fence of at least the index's length. */
  readonly #lastClose = { [BACKTICK]: [] as number[], [TILDE]: [] as number[] };

  constructor(lines: NoteLines) {
    for (const line of lines.fenceLike) {
      const mark = this.#read(lines.text(line), line);
      if (mark) this.#marks.push(mark);
    }
    for (const mark of [...this.#marks].reverse()) {
      if (!closes(mark)) continue;
      const last = this.#lastClose[mark.code === BACKTICK ? BACKTICK : TILDE];
      for (let length = Math.min(mark.length, LONGEST); length >= 3 && last[length] === undefined; length--) last[length] = mark.line;
    }
  }

  /** The mark in a line. */
  at(line: number): FenceMark | undefined {
    while ((this.#marks[this.#at]?.line ?? line) < line) this.#at++;
    const mark = this.#marks[this.#at];
    return mark?.line === line ? mark : undefined;
  }

  /**
   * Whether a later line closes the fence that a mark opens. It does not where another fence is opened before: who writes
   * the language behind the backticks does not mean to close one; save in examples of Markdown.
   * @param mark the last one that was asked for
   */
  isClosed(mark: FenceMark): boolean {
    const nests = MARKDOWN.has(mark.info.toLowerCase());
    for (let next = this.#at + 1; next <= this.#at + FORESIGHT; next++) {
      const other = this.#marks[next];
      if (!other) return false;
      if (other.code !== mark.code || other.length < mark.length) continue;
      if (closes(other)) {
        if (other.column <= mark.column + 3) return true;
      } else if (!nests && !other.afterMarker && other.column <= mark.column) {
        return false;
      }
    }
    const last = this.#lastClose[mark.code === BACKTICK ? BACKTICK : TILDE][Math.min(mark.length, LONGEST)];
    return last !== undefined && last > mark.line;
  }

  /** Behind nothing but white space, quote marks and list markers. */
  #read(text: string, line: number): FenceMark | undefined {
    let at = 0;
    let column = 0;
    let afterMarker = false;
    for (;;) {
      const char = text.charAt(at);
      if (char === '\t') column += 4 - (column % 4);
      else if (char === ' ' || char === '>') column++;
      else {
        const marker = MARKER.exec(text.slice(at, at + LONGEST_MARKER))?.[0].length ?? 0;
        if (marker === 0) break;
        afterMarker = true;
        at += marker - 1;
        column += marker;
      }
      at++;
    }
    const code = text.charCodeAt(at);
    let end = at;
    if (code === BACKTICK || code === TILDE) while (text.charCodeAt(end) === code) end++;
    const stray = code === BACKTICK ? text.indexOf('`', end) : -1;
    const seen = code === BACKTICK && stray < 0 ? text.length : Math.max(end, stray) + 1;
    this.visited += Math.min(seen, text.length);
    if (end - at < 3 || stray >= 0) return undefined;
    return { line, at, column, code, length: end - at, info: text.slice(end).trim(), afterMarker };
  }
}

/** Whether a mark may close a fence, and not only open one. */
export function closes(mark: FenceMark): boolean {
  return mark.info === '' && !mark.afterMarker;
}
