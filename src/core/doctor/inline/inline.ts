import type { TextSpan } from '../../text/joiner';
import { codeSpanEnd, tagEnd } from './opaque';
import { linkTail } from './linkTail';
import { runAt, type EmphasisRun } from './emphasis';

/** A link or image, by where its parts stand in the text. */
export interface InlineLink extends TextSpan {
  readonly form: 'link' | 'image' | 'wiki' | 'embed';
  /** Its words, between the brackets. */
  readonly words: TextSpan;
  /** Where it leads, without angle brackets and title; of a wiki link all that stands before the bar. */
  readonly target: TextSpan;
}

/** What the doctor needs to know of a stretch of inline Markdown. All in order of their ends; nothing inside code is looked at. */
export interface InlineParts {
  readonly code: readonly TextSpan[];
  /** HTML tags, comments, and addresses between angle brackets. */
  readonly tags: readonly TextSpan[];
  readonly links: readonly InlineLink[];
  readonly runs: readonly EmphasisRun[];
}

/** One pass with a stack of brackets: time linear in the text but for what follows a `](`, which is bounded. */
export function readInline(text: string): InlineParts {
  return new InlineReader(text).read();
}

const SPECIAL = /[\\`<[\]*_]/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

class InlineReader {
  readonly #text: string;
  readonly #code: TextSpan[] = [];
  readonly #tags: TextSpan[] = [];
  readonly #links: InlineLink[] = [];
  readonly #runs: EmphasisRun[] = [];
  readonly #brackets: number[] = [];
  /** The last pair of brackets, for `[[…]]`. */
  #inner: TextSpan = { start: -1, end: -1 };
  readonly #noPartner = new Set<number>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): InlineParts {
    for (let at = this.#next(0); at < this.#text.length; at = this.#next(at)) at = this.#special(at);
    return { code: this.#code, tags: this.#tags, links: this.#links, runs: this.#runs };
  }

  #next(at: number): number {
    SPECIAL.lastIndex = at;
    return SPECIAL.exec(this.#text)?.index ?? this.#text.length;
  }

  /** Returns where to go on. */
  #special(at: number): number {
    const text = this.#text;
    switch (text.charAt(at)) {
      case '\\':
        return PUNCTUATION.test(text.charAt(at + 1)) ? at + 2 : at + 1;
      case '`': {
        const { end, closed } = codeSpanEnd(text, at, this.#noPartner);
        if (closed) this.#code.push({ start: at, end });
        return end;
      }
      case '<': {
        const end = tagEnd(text, at);
        if (end === undefined) return at + 1;
        this.#tags.push({ start: at, end });
        return end;
      }
      case '[':
        this.#brackets.push(at);
        return at + 1;
      case ']':
        return this.#close(at);
      default: {
        const run = runAt(text, at);
        this.#runs.push(run);
        return run.end;
      }
    }
  }

  #close(at: number): number {
    const text = this.#text;
    const open = this.#brackets.pop();
    if (open === undefined) return at + 1;
    const image = text.charAt(open - 1) === '!' && text.charAt(open - 2) !== '\\';
    const start = image ? open - 1 : open;
    if (this.#inner.start === open + 1 && this.#inner.end === at) {
      const bar = text.slice(open + 2, at - 1).indexOf('|');
      const words = { start: open + 2 + bar + 1, end: at - 1 };
      const target = { start: open + 2, end: bar < 0 ? at - 1 : open + 2 + bar };
      this.#links.push({ form: image ? 'embed' : 'wiki', start, end: at + 1, words, target });
      return at + 1;
    }
    this.#inner = { start: open, end: at + 1 };
    const tail = text.charAt(at + 1) === '(' ? linkTail(text, at + 1) : undefined;
    if (!tail) return at + 1;
    this.#links.push({ form: image ? 'image' : 'link', start, end: tail.end, words: { start: open + 1, end: at }, target: tail.target });
    return tail.end;
  }
}
