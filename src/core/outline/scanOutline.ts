import { readFrontMatter } from './frontMatter';
import { Nesting } from './nesting';
import type { Outline } from './outline';
import { readText } from './runningText';
import { Scan } from './scan';
import type { BlockStart } from './starts/blockStart';
import { fence } from './starts/fence';
import { footnote } from './starts/footnote';
import { heading } from './starts/heading';
import { html } from './starts/html';
import { item } from './starts/item';
import { mkdocsCallout } from './starts/mkdocsCallout';
import { quote } from './starts/quote';
import { rule } from './starts/rule';
import { underline } from './starts/underline';
import { takesLine } from './takeLine';

/** In order: the first that takes a line has it. */
const STARTS: readonly BlockStart[] = [quote, footnote, mkdocsCallout, heading, fence, html, underline, rule, item];

const LOWER_CASE = 32;

/**
 * Reads the block structure of a note: CommonMark with tables, front matter, callouts and footnotes, and the named repairs
 * of `RepairRule`. One pass over the lines, which never throws.
 */
export function scanOutline(text: string): Outline {
  const scan = new Scan(text);
  const { lines, stack, cursor, fences } = scan;
  const front = readFrontMatter(lines, cursor);
  if (front) stack.add('frontMatter', 0, 0, '', front.lines).end = front.lines.length;
  for (let line = front?.lines.length ?? 0; line < lines.count; line++) {
    scan.nextLine(line);
    readLine(scan);
  }
  scan.depth = 0;
  scan.makeRoom();
  const blocks = stack.finish();
  const nesting = new Nesting(blocks, (rule, index) => {
    scan.repair(rule, index);
  });
  nesting.repair();
  const visited = text.length + fences.visited + cursor.visited + nesting.visited;
  return { title: front?.title, blocks, repairs: scan.repairs.finish(blocks), visited };
}

function readLine(scan: Scan): void {
  const { cursor, stack, line, leaf } = scan;
  scan.depth = stack.match(cursor);
  if (leaf && leaf.depth <= scan.depth && takesLine(scan, leaf)) stack.reach(line);
  else if (cursor.blank) readBlankLine(scan);
  else readBlocks(scan);
}

function readBlankLine(scan: Scan): void {
  const { stack, leaf } = scan;
  stack.closeQuotes(scan.depth);
  if (leaf?.kind !== 'code' || leaf.depth > stack.depth) scan.endLeaf();
  // An item whose first line is empty holds nothing after a blank line.
  if (stack.endsInEmptyItem) stack.closeTo(stack.depth - 1);
}

function readBlocks(scan: Scan): void {
  const { cursor } = scan;
  if (scan.leaf?.kind === 'paragraph' && scan.leaf.reference?.endsBefore(cursor.text.charAt(cursor.next))) scan.endLeaf();
  for (;;) {
    const began = cursor.indent > 3 ? item(scan) : begin(scan);
    if (began === 'leaf') return;
    if (began === undefined) break;
    if (cursor.blank) return;
  }
  readText(scan);
}

function begin(scan: Scan): ReturnType<BlockStart> {
  // No block begins with a letter.
  const code = scan.cursor.code | LOWER_CASE;
  if (code >= 97 && code <= 122) return undefined;
  for (const start of STARTS) {
    const began = start(scan);
    if (began) return began;
  }
  return undefined;
}
