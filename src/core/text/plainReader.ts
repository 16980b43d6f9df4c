import { readEntity } from './entity';
import { isSpace, Joiner, trimSpan, type Piece, type TextSpan } from './joiner';
import type { PlainText } from './plain';

/** Marks that wait for their partner. */
interface Marks {
  readonly length: number;
  readonly piece: number;
}

/** From one piece up to another. */
interface PieceSpan {
  readonly first: number;
  readonly end: number;
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
/** The address of an instance's metadata or of a service's endpoint is something to know, not somewhere to read on. */
const ENDPOINT = /^(?:https?:\/\/)?(?:\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9.-]+\.amazonaws\.com)(?![\w.-])/i;

/** Whatever needs a closer look; all else is taken over in runs. */
const SPECIAL = /[\\`![<&*_~]|h(?=ttps?:\/\/)|w(?=ww\.\w)/g;

/** Reads inline Markdown from left to right, by hand because every line of every note passes here. */
export class PlainReader {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  readonly #bold: PieceSpan[] = [];
  readonly #code: PieceSpan[] = [];
  readonly #links: PieceSpan[] = [];
  readonly #open = new Map<string, Marks[]>();
  #linked = false;
  #at = 0;
  /** Backtick runs by length that have no partner further on. */
  readonly #noPartner = new Set<number>();
  #noBracket = false;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PlainText {
    while (this.#at < this.#source.length) {
      SPECIAL.lastIndex = this.#at;
      const next = SPECIAL.exec(this.#source)?.index ?? this.#source.length;
      if (next > this.#at) this.#push(this.#at, next);
      this.#at = next;
      if (next < this.#source.length) this.#special();
    }
    return this.#finish();
  }

  #special(): void {
    const at = this.#at;
    const char = this.#source.charAt(at);
    switch (char) {
      case '\\':
        if (PUNCTUATION.test(this.#source.charAt(at + 1))) {
          this.#push(at + 1, at + 2);
          this.#at = at + 2;
          return;
        }
        break;
      case '`':
        this.#codeSpan();
        return;
      case '!':
        if (this.#source.charAt(at + 1) === '[' && this.#link(at + 1, true)) return;
        break;
      case '[':
        if (this.#link(at, false)) return;
        break;
      case '<':
        if (this.#tag()) return;
        break;
      case '&':
        if (this.#entity()) return;
        break;
      case 'h':
      case 'w':
        if (this.#address()) return;
        break;
      default:
        this.#marks(char);
        return;
    }
    this.#push(at, at + 1);
    this.#at = at + 1;
  }

  #push(from: number, end: number): void {
    this.#pieces.push({ text: this.#source.slice(from, end), from });
  }

  /** Marks without a partner fall away. */
  #codeSpan(): void {
    const start = this.#at;
    let end = start;
    while (this.#source.charAt(end) === '`') end++;
    const length = end - start;
    this.#at = end;
    if (this.#noPartner.has(length)) return;
    for (let at = this.#source.indexOf('`', end); at >= 0; ) {
      let close = at;
      while (this.#source.charAt(close) === '`') close++;
      if (close - at === length) {
        this.#push(end, at);
        this.#code.push({ first: this.#pieces.length - 1, end: this.#pieces.length });
        this.#at = close;
        return;
      }
      at = this.#source.indexOf('`', close);
    }
    this.#noPartner.add(length);
  }

  /** `[words](address)`, `[words][reference]`, `[[wiki|words]]`: the words are read on, the rest falls away. */
  #link(bracket: number, image: boolean): boolean {
    const source = this.#source;
    if (this.#noBracket) return false;
    const wiki = source.startsWith('[[', bracket);
    const close = source.indexOf(wiki ? ']]' : ']', bracket + 1);
    if (close < 0) {
      this.#noBracket = true;
      return false;
    }
    if (close - bracket > 1000) return false;
    const first = this.#pieces.length;
    if (wiki) {
      const inner = source.slice(bracket + 2, close);
      const bar = inner.indexOf('|');
      // `![[picture.png]]` shows a file: it says nothing.
      if (!image) this.#push(bracket + 2 + bar + 1, close);
      this.#links.push({ first, end: this.#pieces.length });
      this.#linked = true;
      this.#at = close + 2;
      return true;
    }
    let end = -1;
    if (source.charAt(close + 1) === '(') end = source.indexOf(')', close + 2);
    else if (source.charAt(close + 1) === '[') end = source.indexOf(']', close + 2);
    if (source.charAt(bracket + 1) === '^') end = close;
    if (end < 0 || end - close > 2000) return false;
    this.#linked = true;
    if (!image && source.charAt(bracket + 1) !== '^') {
      const { text, runs } = new PlainReader(source.slice(bracket + 1, close)).read();
      for (const [number, run] of runs.entries()) {
        this.#pieces.push({ text: text.slice(run.at, runs[number + 1]?.at ?? text.length), from: bracket + 1 + run.from });
      }
    }
    this.#links.push({ first, end: this.#pieces.length });
    this.#at = end + 1;
    return true;
  }

  /** `<https://…>` and HTML tags fall away; `a < b` stays. */
  #tag(): boolean {
    const rest = this.#source.slice(this.#at, this.#at + 300);
    const tag = /^<(?:https?:[^>\s]*|mailto:[^>\s]*|!--[\s\S]*?--|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?)>/i.exec(rest);
    if (!tag) return false;
    if (/^<https?:/i.test(tag[0])) this.#linked = true;
    if (/^<br/i.test(tag[0])) this.#pieces.push({ text: ' ', from: this.#at });
    this.#at += tag[0].length;
    return true;
  }

  #entity(): boolean {
    const entity = readEntity(this.#source, this.#at);
    if (!entity) return false;
    this.#pieces.push({ text: entity.char, from: this.#at });
    this.#at += entity.length;
    return true;
  }

  #address(): boolean {
    const source = this.#source;
    const at = this.#at;
    if (at > 0 && isWordChar(source.charCodeAt(at - 1))) return false;
    let end = at;
    while (end < source.length && !/[\s<>"`|]/.test(source.charAt(end))) end++;
    while (/[.,;:!?)\]*_]/.test(source.charAt(end - 1))) end--;
    this.#linked = true;
    this.#at = end;
    if (ENDPOINT.test(source.slice(at, end))) {
      this.#push(at, end);
      this.#links.push({ first: this.#pieces.length - 1, end: this.#pieces.length });
    } else if (source.charAt(at - 1) === '(' && source.charAt(end) === ')') {
      this.#at = end + 1;
      const before = this.#pieces.at(-1);
      if (before) before.text = before.text.slice(0, -1);
    }
    return true;
  }

  /** Emphasis, bold and strike: pairs fall away; what is no mark (`5 * 3`, `s3:*`, `snake_case`) stays. */
  #marks(char: string): void {
    const source = this.#source;
    const start = this.#at;
    let end = start;
    while (source.charAt(end) === char) end++;
    const length = end - start;
    const before = source.charAt(start - 1);
    const after = source.charAt(end);
    this.#push(start, end);
    this.#at = end;
    const piece = this.#pieces.length - 1;
    if (char === '~' && length !== 2) return;
    if (length > 3) return this.#drop(piece);
    const inWord = isWordChar(before.charCodeAt(0)) && isWordChar(after.charCodeAt(0));
    if (char === '_' && inWord) return;
    const stack = this.#open.get(char) ?? [];
    this.#open.set(char, stack);
    const partner = stack.at(-1);
    const fits = partner !== undefined && (partner.length === length || length === 3 || partner.length === 3);
    // Bold with a space inside its marks is still bold; a single mark with spaces on both sides is none.
    const canClose = length >= 2 || !isSpace(before);
    if (fits && canClose && partner.piece + 1 < piece) {
      stack.pop();
      this.#pair(char, partner, piece, length);
    } else if (length >= 2 ? after !== '' : !isSpace(after) && after !== '' && !isWordChar(before.charCodeAt(0))) {
      if (char === '*' && length === 1 && (before === ':' || before === '/')) return;
      stack.push({ length, piece });
    } else if (length >= 2 && char !== '~') {
      this.#drop(piece);
    }
  }

  #pair(char: string, open: Marks, close: number, length: number): void {
    if (char === '~') for (let each = open.piece; each < close; each++) this.#drop(each);
    this.#drop(open.piece);
    this.#drop(close);
    // `**Name:**text`
    const closed = this.#pieces[close];
    if (closed && length >= 2 && /:$/.test(this.#pieces[close - 1]?.text ?? '') && isWordChar(this.#source.charCodeAt(this.#at))) closed.text = ' ';
    if (char !== '~' && Math.max(open.length, length) >= 2) this.#bold.push({ first: open.piece + 1, end: close });
  }

  #drop(piece: number): void {
    const dropped = this.#pieces[piece];
    if (dropped) dropped.text = '';
  }

  /** Joins the pieces, folds white space, and turns spans of pieces into spans of text. */
  #finish(): PlainText {
    // Bold that never closes: its marks say nothing.
    for (const [char, waiting] of this.#open) {
      for (const marks of waiting) if (marks.length >= 2 && char !== '~') this.#drop(marks.piece);
    }
    const joined = new Joiner();
    const starts = this.#pieces.map((piece) => joined.add(piece));
    const { text, runs, breaks } = joined.finish();
    const spans = (found: readonly PieceSpan[]): TextSpan[] =>
      found
        .map(({ first, end }) => trimSpan(text, starts[first] ?? text.length, Math.min(starts[end] ?? text.length, text.length)))
        .filter((span) => span.end > span.start);
    return { text, runs, breaks, bold: spans(this.#bold), code: spans(this.#code), links: spans(this.#links), linked: this.#linked };
  }
}

/** Letters, digits, and everything beyond ASCII. */
function isWordChar(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
