/** The words of inline Markdown, and what was marked in them. Offsets are UTF-16 into `text`. */
export interface PlainText {
  readonly text: string;
  /** For each character of `text`, its offset in the source; one more entry for the end. */
  readonly origin: readonly number[];
  readonly bold: readonly TextSpan[];
  readonly code: readonly TextSpan[];
  /** Whether an address, a link or an image stood in the source. */
  readonly linked: boolean;
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

interface Run {
  readonly char: string;
  readonly length: number;
  /** Offset of its first mark in `out`. */
  readonly at: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rarr: '→',
  ndash: '–',
  mdash: '—',
};

/**
 * Plain text out of inline Markdown, by hand because every line of every note passes here. Forgiving where authors are
 * careless: bold may have spaces inside its marks or never close; struck-out words are gone; addresses and images are
 * dropped, links keep their words. Linear in the text's length.
 */
export function plainText(source: string): PlainText {
  return new Reader(source).read();
}

class Reader {
  readonly #source: string;
  readonly #out: string[] = [];
  readonly #origin: number[] = [];
  readonly #bold: TextSpan[] = [];
  readonly #code: TextSpan[] = [];
  /** Marks waiting for their partner, by character. */
  readonly #open = new Map<string, Run[]>();
  /** Offsets of `#out` that are marks and fall away. */
  readonly #dropped = new Set<number>();
  #linked = false;
  #at = 0;
  /** Backtick runs by length that have no partner further on. */
  readonly #noPartner = new Set<number>();
  #noBracket = false;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PlainText {
    while (this.#at < this.#source.length) this.#step();
    return this.#finish();
  }

  #step(): void {
    const source = this.#source;
    const at = this.#at;
    const char = source.charAt(at);
    switch (char) {
      case '\\':
        if (/[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) {
          this.#push(source.charAt(at + 1), at + 1);
          this.#at = at + 2;
          return;
        }
        break;
      case '`':
        if (this.#codeSpan()) return;
        break;
      case '!':
        if (source.charAt(at + 1) === '[' && this.#link(at + 1, true)) return;
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
      case '*':
      case '_':
      case '~':
        this.#marks(char);
        return;
    }
    this.#push(char === '\n' || char === '\t' ? ' ' : char, at);
    this.#at = at + 1;
  }

  #push(char: string, origin: number): void {
    this.#out.push(char);
    this.#origin.push(origin);
  }

  #codeSpan(): boolean {
    const start = this.#at;
    let end = start;
    while (this.#source.charAt(end) === '`') end++;
    const length = end - start;
    if (this.#noPartner.has(length)) return this.#skipMarks(end);
    for (let at = this.#source.indexOf('`', end); at >= 0; ) {
      let close = at;
      while (this.#source.charAt(close) === '`') close++;
      if (close - at === length) {
        const from = this.#out.length;
        for (let inner = end; inner < at; inner++) this.#push(this.#source.charAt(inner), inner);
        this.#code.push({ start: from, end: this.#out.length });
        this.#at = close;
        return true;
      }
      at = this.#source.indexOf('`', close);
    }
    this.#noPartner.add(length);
    return this.#skipMarks(end);
  }

  #skipMarks(end: number): true {
    this.#at = end;
    return true;
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
    if (wiki) {
      const inner = source.slice(bracket + 2, close);
      const bar = inner.indexOf('|');
      const from = bracket + 2 + bar + 1;
      for (let at = from; at < close; at++) this.#push(source.charAt(at), at);
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
      const inner = plainText(source.slice(bracket + 1, close));
      for (let at = 0; at < inner.text.length; at++) this.#push(inner.text.charAt(at), bracket + 1 + (inner.origin[at] ?? 0));
    }
    this.#at = end + 1;
    return true;
  }

  /** `<https://…>` and HTML tags fall away; `a < b` stays. */
  #tag(): boolean {
    const rest = this.#source.slice(this.#at, this.#at + 300);
    const tag = /^<(?:https?:[^>\s]*|mailto:[^>\s]*|!--[\s\S]*?--|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?)>/i.exec(rest);
    if (!tag) return false;
    if (/^<https?:/i.test(tag[0])) this.#linked = true;
    if (/^<br/i.test(tag[0])) this.#push(' ', this.#at);
    this.#at += tag[0].length;
    return true;
  }

  #entity(): boolean {
    const found = /^&([a-z]{2,6});/i.exec(this.#source.slice(this.#at, this.#at + 8));
    const char = found?.[1] === undefined ? undefined : ENTITIES[found[1].toLowerCase()];
    if (found === null || char === undefined) return false;
    this.#push(char, this.#at);
    this.#at += found[0].length;
    return true;
  }

  #address(): boolean {
    const source = this.#source;
    const at = this.#at;
    if (!source.startsWith('http://', at) && !source.startsWith('https://', at) && !/^www\.\w/.test(source.slice(at, at + 5))) return false;
    if (at > 0 && isWordChar(source.charCodeAt(at - 1))) return false;
    let end = at;
    while (end < source.length && !/[\s<>"`|]/.test(source.charAt(end))) end++;
    while (/[.,;:!?)\]*_]/.test(source.charAt(end - 1))) end--;
    this.#linked = true;
    this.#at = end;
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
    const from = this.#out.length;
    for (let at = start; at < end; at++) this.#push(char, at);
    this.#at = end;
    if (char === '~' && length !== 2) return;
    if (length > 3) return this.#drop(from, length);
    const inWord = isWordChar(before.charCodeAt(0)) && isWordChar(after.charCodeAt(0));
    if (char === '_' && inWord) return;
    const stack = this.#open.get(char) ?? [];
    this.#open.set(char, stack);
    const partner = stack.at(-1);
    const closes = partner !== undefined && (partner.length === length || length === 3 || partner.length === 3);
    // Bold with a space inside its marks is still bold; a single mark with spaces on both sides is none.
    const canClose = length >= 2 ? !(isSpace(before) && !isSpace(after) && after !== '') || isSpace(before) : !isSpace(before);
    if (closes && canClose && partner.at + partner.length < from) {
      stack.pop();
      this.#pair(char, partner, { char, length, at: from });
    } else if (length >= 2 ? after !== '' : !isSpace(after) && after !== '' && !isWordChar(before.charCodeAt(0))) {
      if (char === '*' && length === 1 && (before === ':' || before === '/')) return;
      stack.push({ char, length, at: from });
    } else if (length >= 2 && char !== '~') {
      this.#drop(from, length);
    }
  }

  #pair(char: string, open: Run, close: Run): void {
    this.#drop(open.at, open.length);
    this.#drop(close.at, close.length);
    if (char === '~') this.#drop(open.at, close.at - open.at);
    else if (open.length >= 2) this.#bold.push({ start: open.at + open.length, end: close.at });
  }

  #drop(at: number, length: number): void {
    for (let each = at; each < at + length; each++) this.#dropped.add(each);
  }

  /** Takes the marks out, folds white space, and moves the spans along. */
  #finish(): PlainText {
    // Bold that never closes: its marks say nothing.
    for (const [char, runs] of this.#open) {
      for (const run of runs) if (run.length >= 2 && char !== '~') this.#drop(run.at, run.length);
    }
    const moved: number[] = [];
    const origin: number[] = [];
    const kept: string[] = [];
    for (let at = 0; at < this.#out.length; at++) {
      moved.push(kept.length);
      if (this.#dropped.has(at)) continue;
      const char = this.#out[at] ?? '';
      if (isSpace(char) && (kept.length === 0 || kept.at(-1) === ' ')) continue;
      kept.push(isSpace(char) ? ' ' : char);
      origin.push(this.#origin[at] ?? 0);
    }
    if (kept.at(-1) === ' ') {
      kept.pop();
      origin.pop();
    }
    const text = kept.join('');
    moved.push(text.length);
    origin.push(this.#source.length);
    const move = (span: TextSpan): TextSpan => {
      let start = Math.min(moved[span.start] ?? 0, text.length);
      let end = Math.min(moved[span.end] ?? text.length, text.length);
      while (start < end && text.charAt(start) === ' ') start++;
      while (end > start && text.charAt(end - 1) === ' ') end--;
      return { start, end };
    };
    const whole = (spans: readonly TextSpan[]): TextSpan[] => spans.map(move).filter((span) => span.end > span.start);
    return { text, origin, bold: whole(this.#bold), code: whole(this.#code), linked: this.#linked };
  }
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\u00a0';
}

/** Letters, digits, and everything beyond ASCII. */
function isWordChar(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code > 127;
}
