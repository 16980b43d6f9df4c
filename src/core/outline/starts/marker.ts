import type { LineCursor } from '../lineCursor';

const ASTERISK = 42;
const PLUS = 43;
const HYPHEN = 45;

/** CommonMark counts no further. */
const DIGITS = 9;

/** Bullets of word processors. */
const FOREIGN = '•◦▪‣·➢➤';

/** A bullet, or a number with its delimiter (`1.`, `1)`), whatever follows; empty where there is none. */
export function readMarker(cursor: LineCursor): string {
  const { text, next, code } = cursor;
  if (code === ASTERISK || code === PLUS || code === HYPHEN) return text.charAt(next);
  if (!isDigit(code)) return '';
  let end = next + 1;
  while (end < next + DIGITS && isDigit(text.charCodeAt(end))) end++;
  cursor.visited += end - next;
  const delimiter = text.charAt(end);
  return delimiter === '.' || delimiter === ')' ? text.slice(next, end + 1) : '';
}

/** A bullet that Markdown does not know, with white space and text behind it. */
export function readForeignMarker(cursor: LineCursor): string {
  const { text, next } = cursor;
  const bullet = text.charAt(next);
  return FOREIGN.includes(bullet) && ' \t'.includes(text.charAt(next + 1)) && !cursor.isBlankFrom(next + 1) ? bullet : '';
}

/** The number of a marker, 1 for a bullet. */
export function ordinalOf(marker: string): number {
  return marker.length > 1 ? Number(marker.slice(0, -1)) : 1;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
