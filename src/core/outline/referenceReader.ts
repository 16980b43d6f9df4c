const BACKSLASH = 92;

type State =
  /** Inside `[…]`. */
  | 'label'
  /** Behind the colon. */
  | 'address'
  /** Complete, but a title may follow in the next line. */
  | 'complete'
  | 'title'
  | 'done'
  | 'failed';

/** Longer names are none, as CommonMark has it. */
const LONGEST_LABEL = 999;

const TITLE_ENDS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/**
 * Reads the definition of a link, `[name]: address "title"`, line by line as a paragraph grows; name and title may go over
 * several lines. Every character is looked at once.
 */
export class ReferenceReader {
  state: State = 'label';
  /** How many lines belong to it, without those of a title that is not over yet. */
  lines = 0;
  #read = 0;
  #label = 0;
  #named = false;
  #titleEnd = '';

  /** Whether it is over, and a line that begins with this character no part of it. */
  endsBefore(char: string): boolean {
    return this.state === 'done' || (this.state === 'complete' && !(char in TITLE_ENDS));
  }

  /** @param text a line without the white space in front of it */
  read(text: string): void {
    this.#read++;
    switch (this.state) {
      case 'label':
        return this.#readLabel(text, this.#read === 1 ? 1 : 0);
      case 'address':
        return this.#readAddress(text, 0);
      case 'complete':
      case 'title':
        return this.#readTitle(text, 0);
      case 'done':
      case 'failed':
    }
  }

  #readLabel(text: string, from: number): void {
    for (let at = from; at < text.length; at++) {
      const char = text.charAt(at);
      if (char === '[' || ++this.#label > LONGEST_LABEL) return this.#fail();
      if (char === ']') {
        if (!this.#named || text.charAt(at + 1) !== ':') return this.#fail();
        this.state = 'address';
        return this.#readAddress(text, at + 2);
      }
      if (char === '\\') at++;
      if (char !== ' ' && char !== '\t') this.#named = true;
    }
  }

  #readAddress(text: string, from: number): void {
    const start = skipSpaces(text, from);
    if (start >= text.length) return;
    const end = text.charAt(start) === '<' ? bracketedEnd(text, start) : bareEnd(text, start);
    if (end < 0) return this.#fail();
    this.#complete();
    const title = skipSpaces(text, end);
    if (title >= text.length) return;
    if (title === end || !(text.charAt(title) in TITLE_ENDS)) return this.#fail();
    // Text behind an address has to be a title.
    this.lines = 0;
    this.#readTitle(text, title);
  }

  #readTitle(text: string, from: number): void {
    let at = from;
    if (this.state === 'complete') {
      this.#titleEnd = TITLE_ENDS[text.charAt(at)] ?? '';
      this.state = 'title';
      at++;
    }
    for (; at < text.length; at++) {
      const char = text.charAt(at);
      if (char === '\\') at++;
      else if (char === this.#titleEnd) {
        // What stands behind it makes the title none.
        if (skipSpaces(text, at + 1) < text.length) return this.#endTitle();
        this.state = 'done';
        this.lines = this.#read;
        return;
      } else if (char === '(' && this.#titleEnd === ')') return this.#endTitle();
    }
  }

  /** The paragraph is over. Returns how many of its lines belong to the definition. */
  end(): number {
    if (this.state === 'label' || this.state === 'address') this.#fail();
    else this.#endTitle();
    return this.lines;
  }

  /** Without a title, what stands in front of it is complete. */
  #endTitle(): void {
    if (this.state === 'title' || this.state === 'complete') this.state = this.lines > 0 ? 'done' : 'failed';
  }

  #complete(): void {
    this.state = 'complete';
    this.lines = this.#read;
  }

  #fail(): void {
    this.state = 'failed';
    this.lines = 0;
  }
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

/** `<…>`: offset behind it, -1 where it does not end. */
function bracketedEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '>') return at + 1;
    if (char === '<') return -1;
    if (char === '\\') at++;
  }
  return -1;
}

/** An address without brackets: no white space, and its parentheses are balanced. */
function bareEnd(text: string, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 127) break;
    if (code === BACKSLASH && text.charCodeAt(at + 1) > 32) at++;
    else if (text.charAt(at) === '(') depth++;
    else if (text.charAt(at) === ')' && depth-- === 0) break;
  }
  return depth > 0 || at === from ? -1 : at;
}
