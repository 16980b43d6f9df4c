import type { LineCursor } from './lineCursor';
import { readTag } from './htmlTag';

/** How an HTML block ends: at the line that holds this text or that an expression finds, or at the next blank line. */
export type HtmlEnd = string | RegExp | 'blank';

const CONTENT_TAGS = new Set(['script', 'pre', 'style', 'textarea']);
const CONTENT_END = /<\/(?:script|pre|style|textarea)>/i;

// The tag names of CommonMark 0.31.2, start condition 6.
const BLOCK_TAGS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

/** Longer than any name in the two sets, with the brackets. */
const LONGEST_NAME = 16;

/** An HTML block that begins. */
export interface HtmlStart {
  readonly end: HtmlEnd;
  /** Offset from which on it may end. */
  readonly from: number;
}

const STARTS: readonly { readonly mark: string; readonly end: string; readonly overlap: number }[] = [
  // `<!-->` and `<?>` are whole.
  { mark: '<!--', end: '-->', overlap: 2 },
  { mark: '<?', end: '?>', overlap: 1 },
  { mark: '<![CDATA[', end: ']]>', overlap: 0 },
];

/**
 * The start conditions 1 to 7 of CommonMark.
 * @param inParagraph whether the block would break a paragraph off, which a tag of any other name cannot
 */
export function htmlBlockStart(cursor: LineCursor, inParagraph: boolean): HtmlStart | undefined {
  const { text, next } = cursor;
  for (const { mark, end, overlap } of STARTS) {
    if (text.startsWith(mark, next)) return { end, from: cursor.seen(next + mark.length) - overlap };
  }
  const head = text.slice(next, next + LONGEST_NAME);
  if (/^<![a-z]/i.test(head)) return { end: '>', from: cursor.seen(next + 3) };
  const tag = /^<(\/?)([a-z][a-z0-9]*)(?=[\s>]|\/>|$)/i.exec(head);
  const name = tag?.[2]?.toLowerCase() ?? '';
  const from = cursor.seen(next + Math.max(1, tag?.[0].length ?? 0));
  if (CONTENT_TAGS.has(name) && tag?.[1] === '' && text.charAt(from) !== '/') return { end: CONTENT_END, from };
  if (BLOCK_TAGS.has(name)) return { end: 'blank', from };
  if (inParagraph) return undefined;
  const end = readTag(text, next);
  cursor.seen(Math.abs(end));
  return end > 0 && cursor.isBlankFrom(end) ? { end: 'blank', from: end } : undefined;
}

/** Whether an HTML block with this end is over with the line. */
export function endsHtml(end: HtmlEnd, cursor: LineCursor, from: number): boolean {
  if (end === 'blank') return false;
  if (typeof end === 'string') return cursor.find(end, from) >= 0;
  cursor.visited += cursor.text.length - from;
  return end.test(cursor.text.slice(from));
}
