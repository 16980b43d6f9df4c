import type { LineCursor } from '../lineCursor';
import { isDigit } from '../lineMarks';

const ASTERISK = 42;
const PLUS = 43;
const HYPHEN = 45;

/** CommonMark counts no further. */
const DIGITS = 9;

/** Bullets of word processors. */
const FOREIGN = '•◦▪‣·➢➤';

/** What stands in front of an item. */
export interface Marker {
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
  readonly ordinal: number | undefined;
}

/** A bullet, or a number with its delimiter, whatever follows. */
export function readMarker(cursor: LineCursor): Marker | undefined {
  const { text, next, code } = cursor;
  if (code === ASTERISK || code === PLUS || code === HYPHEN) return { text: text.charAt(next), end: next + 1, ordinal: undefined };
  if (!isDigit(code)) return undefined;
  let end = next + 1;
  while (end < next + DIGITS && isDigit(text.charCodeAt(end))) end++;
  const delimiter = text.charAt(end);
  cursor.visited += end - next;
  if (delimiter !== '.' && delimiter !== ')') return undefined;
  return { text: text.slice(next, end + 1), end: end + 1, ordinal: Number(text.slice(next, end)) };
}

/** A bullet that Markdown does not know, with white space and text behind it. */
export function readForeignMarker(cursor: LineCursor): Marker | undefined {
  const { text, next } = cursor;
  const char = text.charAt(next);
  const isBullet = FOREIGN.includes(char) && ' \t'.includes(text.charAt(next + 1));
  return isBullet && !cursor.isBlankFrom(next + 1) ? { text: char, end: next + 1, ordinal: undefined } : undefined;
}
