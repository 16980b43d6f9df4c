/** UTF-16 offsets, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** From `at` in the plain text to the next run, characters stand in the source from `from` on. */
export interface TextRun {
  readonly at: number;
  readonly from: number;
}

/** A stretch of the source on its way into the plain text; its text is emptied when it turns out to be marks. */
export interface Piece {
  text: string;
  readonly from: number;
}

/** Pieces become one text in which white space is single and stands only between words. */
export class Joiner {
  readonly #kept: string[] = [];
  readonly #runs: TextRun[] = [];
  readonly #breaks: number[] = [];
  #length = 0;
  #endsInSpace = true;

  /** Returns where the piece begins in the text. */
  add(piece: Piece): number {
    const start = this.#length;
    const { text } = piece;
    if (text === '') return start;
    if (!/\s\s|[\n\t\u00a0]/.test(text) && !(this.#endsInSpace && isSpace(text.charAt(0)))) this.#keep(text, piece.from);
    else for (const part of text.matchAll(/\s+|\S+/g)) this.#part(part[0], piece.from + part.index);
    return start;
  }

  #part(part: string, from: number): void {
    if (!isSpace(part.charAt(0))) this.#keep(part, from);
    else if (!this.#endsInSpace) this.#keep(' ', from);
    if (part.includes('\n') && this.#length > 0) this.#breaks.push(this.#length);
  }

  #keep(text: string, from: number): void {
    this.#runs.push({ at: this.#length, from });
    this.#kept.push(text);
    this.#length += text.length;
    this.#endsInSpace = isSpace(text.charAt(text.length - 1));
  }

  finish(): { text: string; runs: TextRun[]; breaks: number[] } {
    const text = this.#kept.join('');
    return { text: this.#endsInSpace ? text.slice(0, -1) : text, runs: this.#runs, breaks: this.#breaks };
  }
}

/** Without the spaces at its ends. */
export function trimSpan(text: string, from: number, to: number): TextSpan {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start) === ' ') start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

export function isSpace(char: string): boolean {
  return char !== '' && /\s/.test(char);
}
