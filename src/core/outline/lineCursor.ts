const TAB = 9;
const SPACE = 32;

/** Of `#`, `*`, `-`, `=` and `_` it matters how many end a line. */
const RUNS = [35, 42, 45, 61, 95];
const UNKNOWN = -2;

/**
 * Reads a line from left to right. It stands before the next character that is no white space, and knows how many
 * columns of white space lie in front of it; a tab reaches to the next column that is a multiple of four.
 */
export class LineCursor {
  /** How many characters have been looked at, over all lines. */
  visited = 0;
  text = '';
  /** Offset of the next character that is no space or tab; the length of the text where there is none. */
  next = 0;
  /** The column of that character. */
  nextColumn = 0;
  /** Its code; -1 where there is none. */
  code = -1;
  /** Up to where the line has been read. It may lie inside a tab. */
  column = 0;
  /** Whether there are tabs in the white space in front of it. */
  #tabs = false;
  /** The last character that is no white space; -2 until the end of the line has been looked at. */
  #tailCode = UNKNOWN;
  /** Offset behind it. */
  #end = 0;
  /** From here on there are only this character and white space. */
  #tail = 0;
  /** Offset of the third one from the end; -1 where there are fewer. */
  #third = -1;
  /** From here on there is no white space between them. */
  #solid = 0;

  /** Columns of white space in front of the next character. */
  get indent(): number {
    return this.nextColumn - this.column;
  }

  get blank(): boolean {
    return this.code < 0;
  }

  begin(text: string): void {
    this.text = text;
    this.#tailCode = UNKNOWN;
    this.#look(0, 0);
  }

  /** Reads white space, at most as much as there is. */
  skipColumns(columns: number): void {
    this.column = Math.min(this.column + columns, this.nextColumn);
  }

  /** Reads the next characters, which are no tabs, and looks for what comes after them. */
  skipMark(length: number): void {
    this.#look(this.next + length, this.nextColumn + length);
  }

  /** Counts what a reader has looked at from the next character, which is known, up to an offset; which it returns. */
  seen(end: number): number {
    this.visited += end - this.next - 1;
    return end;
  }

  /** Length of the run of one character at an offset behind the cursor. */
  run(code: number, from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === code) at++;
    this.visited += Math.min(at + 1, this.text.length) - from;
    return at - from;
  }

  /** Offset of a string behind the cursor, -1 where there is none. */
  find(wanted: string, from: number): number {
    const found = this.text.indexOf(wanted, from);
    this.visited += (found < 0 ? this.text.length : found + wanted.length) - from;
    return found;
  }

  /** Whether only white space comes from an offset on. */
  isBlankFrom(from: number): boolean {
    return this.end <= from;
  }

  /** Whether the line consists, from the next character on, of no other character and white space, and three at least. */
  isRun(): boolean {
    return this.#endsInNext() && this.next >= this.#tail && this.next <= this.#third;
  }

  /** Whether it consists of no other character, with white space behind at most. */
  isSolidRun(): boolean {
    return this.#endsInNext() && this.next >= this.#solid;
  }

  /** Offset of the run of one character with which the line ends, behind an offset; that of its end where it ends otherwise. */
  closingRun(code: number, from: number): number {
    this.#lookAtTail();
    return this.#tailCode === code ? Math.max(this.#solid, from) : this.#end;
  }

  /** Offset behind the last character that is no white space. */
  get end(): number {
    this.#lookAtTail();
    return this.#end;
  }

  #endsInNext(): boolean {
    this.#lookAtTail();
    return this.#tailCode === this.code;
  }

  /** Looks at the end of the line, once however often it is asked for. */
  #lookAtTail(): void {
    if (this.#tailCode !== UNKNOWN) return;
    const { text } = this;
    let end = text.length;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    const code = text.charCodeAt(end - 1);
    this.#tailCode = code;
    this.#end = end;
    this.#tail = end;
    this.#third = -1;
    this.#solid = -1;
    let marks = 0;
    for (let at = end - 1; at >= 0 && RUNS.includes(code); at--) {
      const here = text.charCodeAt(at);
      if (here === code) {
        this.#tail = at;
        if (++marks === 3) this.#third = at;
      } else {
        if (this.#solid < 0) this.#solid = this.#tail;
        if (!isSpace(here)) break;
      }
    }
    if (this.#solid < 0) this.#solid = this.#tail;
    this.visited += text.length - Math.max(0, this.#tail - 1);
  }

  /** The line from the next character on. */
  words(): string {
    return this.text.slice(this.next);
  }

  /** The line from the column on. Where there are tabs in front of the next character, that many columns of spaces. */
  rest(): string {
    const { indent } = this;
    return this.#tabs ? ' '.repeat(indent) + this.words() : this.text.slice(this.next - indent);
  }

  #look(from: number, column: number): void {
    const { text } = this;
    let at = from;
    let atColumn = column;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    atColumn += at - from;
    this.#tabs = code === TAB;
    while (isSpace(code)) {
      atColumn += columnsOf(code, atColumn);
      code = text.charCodeAt(++at);
    }
    this.column = column;
    this.next = at;
    this.nextColumn = atColumn;
    this.code = at < text.length ? code : -1;
    this.visited += Math.min(at + 1, text.length) - from;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}

function columnsOf(code: number, column: number): number {
  return code === TAB ? 4 - (column % 4) : 1;
}
