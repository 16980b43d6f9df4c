import type { Scan } from '../scan';
import { ordinalOf } from './marker';

/** As many lines after an asterisk are looked at for the one that closes emphasis. */
const FORESIGHT = 5;
/** The next number is looked for no farther to the right in the next line. */
const PREFIX = 8;

/**
 * Whether a marker without a space behind it was meant as one: `*API Gateway:`, `-Name`, `1.Name`; but neither emphasis
 * (`*Lambda* runs`), nor an option (`-C`, `-v`), nor a version (`1.5`).
 */
export function isMeantAsMarker(scan: Scan, marker: string): boolean {
  const { cursor, stack, depth, line } = scan;
  const around = stack.container(depth - 1);
  // `- -Infinity`: one marker a line.
  if (around?.kind === 'item' && around.start === line) return false;
  const end = cursor.next + marker.length;
  if (!isCapital(cursor.text.charCodeAt(end))) return false;
  switch (marker) {
    case '*':
      return !isEmphasis(scan, end);
    case '+':
      return false;
    case '-':
      return isWordChar(cursor.text.charCodeAt(end + 1));
    default: {
      const ordinal = ordinalOf(marker);
      return isWordChar(cursor.text.charCodeAt(end + 1)) && ordinal < 100 && (ordinal === 1 || !scan.interrupted);
    }
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A letter, or an apostrophe. */
function isWordChar(code: number): boolean {
  return isCapital(code) || (code >= 97 && code <= 122) || code === 39;
}

/** Whether the asterisk in front of an offset has its partner further on in the paragraph. */
function isEmphasis({ cursor, lines, line }: Scan, from: number): boolean {
  if (cursor.find('*', from) >= 0) return true;
  for (let next = line + 1; next <= line + FORESIGHT; next++) {
    const text = lines.text(next).trim();
    // A blank line, or an item that is typed likewise.
    if (text === '' || text.startsWith('*')) break;
    const star = text.indexOf('*');
    cursor.visited += star < 0 ? text.length : star + 1;
    if (star >= 0) return true;
  }
  return false;
}

/** Whether a number in running text is one of a list. */
export function continuesNumbers(scan: Scan, marker: string): boolean {
  const ordinal = ordinalOf(marker);
  return ordinal < 1000 && (nextLineBegins(scan, `${ordinal + 1}${marker.slice(-1)} `) || isNextNumber(scan, marker));
}

/** Whether the line before belongs to an item with the number before. */
export function isNextNumber(scan: Scan, marker: string): boolean {
  return isAfter(scan, `${ordinalOf(marker) - 1}${marker.slice(-1)}`);
}

/** Whether a foreign bullet is no dot between two words of running text: another one comes before or after, or a colon before. */
export function continuesBullets(scan: Scan, marker: string): boolean {
  const last = scan.interrupted?.block.content.at(-1);
  if (last === undefined) return true;
  return isAfter(scan, marker) || nextLineBegins(scan, marker) || last.slice(-4).trimEnd().endsWith(':');
}

function nextLineBegins({ cursor, lines, line }: Scan, words: string): boolean {
  const start = lines.text(line + 1).slice(0, PREFIX + words.length);
  const from = start.length - start.trimStart().length;
  cursor.visited += Math.min(from + words.length, start.length);
  return start.startsWith(words, from);
}

/** Whether the paragraph that would be broken off belongs to an item with this marker. */
function isAfter({ stack }: Scan, marker: string): boolean {
  const paragraph = stack.last;
  return paragraph !== undefined && stack.blocks[paragraph.parent]?.marker === marker;
}
