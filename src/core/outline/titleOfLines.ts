import type { LineCursor } from './lineCursor';

/** Longer lines are sentences that were wrapped. */
const LONGEST = 48;
const MAX_WORDS = 6;
const MARKS = ['**', '__'];

/**
 * Whether the first line of a paragraph is a title, and the others are short and stand for themselves:
 *
 *     Storage classes:
 *     Standard
 *     Glacier Deep Archive
 */
export function isTitleOfLines(lines: readonly string[], cursor: LineCursor): boolean {
  if (lines.length < 3 || lines.some(({ length }) => length > LONGEST)) return false;
  const [title = '', ...others] = lines;
  // Of all but bold lines only the end.
  cursor.visited += title.startsWith('**') || title.startsWith('__') ? title.length : 1;
  if (!isTitle(title)) return false;
  return others.every((line) => {
    cursor.visited += line.length;
    return isShort(line);
  });
}

/** It ends with a colon, or is bold as a whole. */
function isTitle(line: string): boolean {
  const text = line.trim();
  if (text.endsWith(':') || text.endsWith(':**') || text.endsWith(':__')) return true;
  const mark = MARKS.find((each) => text.startsWith(each) && text.endsWith(each));
  return mark !== undefined && text.indexOf(mark, mark.length) === text.length - mark.length;
}

/** Few words, and no mark at the end that says that it goes on or that it was a sentence. */
function isShort(line: string): boolean {
  const text = line.trim();
  return /^[A-Za-z0-9`*_"'(]/.test(text) && !/[.,;:!?(&/-]$/.test(text) && text.split(/\s+/).length <= MAX_WORDS;
}
