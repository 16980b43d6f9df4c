import { NO_CONTENT } from '../blockStack';
import type { LineCursor } from '../lineCursor';
import type { NoteLines } from '../noteLines';
import type { Scan } from '../scan';
import type { BlockStart } from './blockStart';

const NUMBER_SIGN = 35;
/** By level; shared by all headings of a note. */
const MARKERS = ['', '#', '##', '###', '####', '#####', '######'];

/** A longer line is no heading when the space is missing. */
const LONGEST = 80;

/** As many lines after a heading, and as many characters of each, are looked at. */
const FORESIGHT = 2;
const PREFIX = 8;

interface Heading {
  /** `#` to `######`. */
  readonly marker: string;
  readonly text: string;
  /** Whether a space follows the number signs, as CommonMark wants. */
  readonly spaced: boolean;
}

/** `# Heading`, and `#Heading` at the left edge. */
export const heading: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const read = readHeading(cursor);
  if (!read) return undefined;
  const { marker, text, spaced } = read;
  if (!spaced && !isMeant(scan, read)) return undefined;
  if (spaced) scan.spacedHeadings++;
  const outer = depthOutsideOfItems(scan);
  if (outer !== undefined) scan.leaveList(outer);
  scan.makeRoom();
  scan.listIsBroken = false;
  stack.add('heading', line, cursor.nextColumn, marker, text === '' ? NO_CONTENT : [text]);
  if (!spaced) scan.repair('heading-without-space');
  return 'leaf';
};

/** One to six number signs and what follows, without the closing marks (`Heading ##`). */
export function readHeading(cursor: LineCursor): Heading | undefined {
  const { code, next, text } = cursor;
  if (code !== NUMBER_SIGN) return undefined;
  const from = next + 1 + cursor.run(NUMBER_SIGN, next + 1);
  const marker = MARKERS[from - next];
  if (marker === undefined) return undefined;
  const after = text.charAt(from);
  const closing = cursor.closingRun(NUMBER_SIGN, from);
  const end = closing === from || ' \t'.includes(text.charAt(closing - 1)) ? closing : cursor.end;
  return { marker, text: text.slice(from, end).trim(), spaced: after === '' || after === ' ' || after === '\t' };
}

/**
 * `##Networking` or `#Networking`, but not `#1`, a `#hashtag` in running text, `#!/bin/sh`. A single number sign and a word
 * are a tag in a note whose headings have their spaces.
 */
function isMeant({ text, depth, spacedHeadings }: Scan, { marker, text: words }: Heading): boolean {
  if (text !== undefined || depth > 0 || words.length > LONGEST) return false;
  return marker.length > 1 ? /^[A-Za-z]/.test(words) : spacedHeadings === 0 && /^[A-Z]\w+(?: |$)/.test(words);
}

/**
 * Where indentation alone has put a heading into an item: how many containers it lies in without its items. It is the
 * item's own if it stands in the item's first line, or beside other text of the item.
 */
function depthOutsideOfItems(scan: Scan): number | undefined {
  const { stack, cursor, depth, line, lines } = scan;
  const item = stack.container(depth - 1);
  if (item?.kind !== 'item' || item.start === line || cursor.nextColumn > 3) return undefined;
  if (stack.hasText(depth - 1) || isFollowedByText(lines, line, cursor)) return undefined;
  let outer = depth - 1;
  while (stack.container(outer - 1)?.kind === 'item') outer--;
  return outer;
}

/** Whether one of the next lines is indented as the heading is, and neither a heading nor an item. */
function isFollowedByText(lines: NoteLines, line: number, cursor: LineCursor): boolean {
  for (let next = line + 1; next <= line + FORESIGHT; next++) {
    const text = lines.text(next).slice(0, PREFIX);
    cursor.visited += text.length;
    const words = text.trimStart();
    if (words !== '') return text.length - words.length >= cursor.nextColumn && !/^(?:#|[*+-]\s|\d+[.)]\s)/.test(words);
  }
  return false;
}
