import type { TextRun, TextSpan } from './joiner';
import { PlainReader } from './plainReader';

/** The words of inline Markdown, and what was marked in them. Offsets are UTF-16 into `text`. */
export interface PlainText {
  readonly text: string;
  /** Runs of `text` that stand in the source as they are, in order. */
  readonly runs: readonly TextRun[];
  /** Where a new line of the source begins. */
  readonly breaks: readonly number[];
  readonly bold: readonly TextSpan[];
  readonly code: readonly TextSpan[];
  /** The words of links. */
  readonly links: readonly TextSpan[];
  /** Whether an address, a link or an image stood in the source. */
  readonly linked: boolean;
}

/** Where a character of the plain text stands in the source. */
export function originOf(plain: PlainText, offset: number): number {
  let low = 0;
  let high = plain.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((plain.runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const run = plain.runs[low];
  return run ? run.from + offset - run.at : 0;
}

/**
 * Plain text out of inline Markdown. Forgiving where authors are
 * careless: bold may have spaces inside its marks or never close; struck-out words are gone; addresses but those of endpoints
 * and images are dropped, links keep their words. Linear in the text's length.
 */
export function plainText(source: string): PlainText {
  if (NEEDS_READING.test(source)) return new PlainReader(source).read();
  return { text: source, runs: FROM_START, breaks: NONE, bold: NONE, code: NONE, links: NONE, linked: false };
}

/** Marks, addresses and white space that is folded; most lines have none of them. */
const NEEDS_READING = /[\\`![<&*_~\n\t\u00a0]|https?:\/\/|www\.\w|\s\s|^\s|\s$|^$/;

const FROM_START: readonly TextRun[] = [{ at: 0, from: 0 }];
const NONE: readonly never[] = [];
