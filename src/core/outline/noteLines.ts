import { IntList } from './intList';

const BOM = 0xfeff;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;
const BACKTICK = 96;
const PIPE = 124;
const TILDE = 126;

/** By code: whether a character is none of those that are looked for, as nearly all are. */
const ORDINARY = new Uint8Array(TILDE + 1).fill(1);
for (const code of [LINE_FEED, CARRIAGE_RETURN, BACKSLASH, BACKTICK, PIPE, TILDE]) ORDINARY[code] = 0;

/**
 * The lines of a note (ended by LF, CRLF or CR; without a leading byte order mark), found in one pass over its text. The
 * same pass notes what would otherwise send a reader over a line a second time: its pipes, and whether it may hold a fence.
 */
export class NoteLines {
  /** Lines with three backticks or tildes in a row, in order. */
  readonly fenceLike: number[] = [];
  readonly #text: string;
  /** Offset of each line, and behind the last one where the next would begin. */
  readonly #starts = new IntList();
  readonly #pipes = new IntList();

  constructor(text: string) {
    this.#text = text;
    this.#measure();
  }

  get count(): number {
    return this.#pipes.length;
  }

  /** A line without its end. */
  text(number: number): string {
    const start = this.#starts.at(number);
    const next = this.#starts.at(number + 1);
    if (start === undefined || next === undefined) return '';
    const end = next - 1;
    const isCrlf = end > start && this.#text.charCodeAt(end - 1) === CARRIAGE_RETURN;
    return this.#text.slice(start, isCrlf ? end - 1 : end);
  }

  /** Pipes in a line that no backslash escapes: each parts two cells, should the line be a row of a table. */
  pipes(number: number): number {
    return this.#pipes.at(number) ?? 0;
  }

  #measure(): void {
    const text = this.#text;
    const first = text.charCodeAt(0) === BOM ? 1 : 0;
    let pipes = 0;
    let backslash = -2;
    let run = 0;
    let runEnd = -1;
    let runCode = 0;
    this.#starts.push(first);
    for (let at = first; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code > TILDE || ORDINARY[code] === 1) continue;
      switch (code) {
        case PIPE:
          if (backslash !== at - 1) pipes++;
          break;
        case BACKSLASH:
          backslash = at;
          break;
        case BACKTICK:
        case TILDE:
          run = runEnd === at && runCode === code ? run + 1 : 1;
          runEnd = at + 1;
          runCode = code;
          if (run === 3 && this.fenceLike.at(-1) !== this.#pipes.length) this.fenceLike.push(this.#pipes.length);
          break;
        case LINE_FEED:
        case CARRIAGE_RETURN:
          if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
          this.#pipes.push(pipes);
          this.#starts.push(at + 1);
          pipes = 0;
          break;
        default:
      }
    }
    this.#pipes.push(pipes);
    this.#starts.push(text.length + 1);
  }
}
