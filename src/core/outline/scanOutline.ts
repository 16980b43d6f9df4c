import { readFrontMatter } from './frontMatter';
import { Nesting } from './nesting';
import type { Outline } from './outline';
import { Scan } from './scan';
import type { BlockStart } from './starts/blockStart';
import { fence } from './starts/fence';
import { footnote } from './starts/footnote';
import { heading } from './starts/heading';
import { html } from './starts/html';
import { item } from './starts/item';
import { mkdocsCallout } from './starts/mkdocsCallout';
import { quote } from './starts/quote';
import { rule, underline } from './starts/rule';
import { takesLine } from './takeLine';
import { readText } from './text';

/** Deeper containers are read as text: nobody nests so far, and it bounds the work for a line. */
const MAX_DEPTH = 64;

const LOWER_CASE = 32;

/** In order: the first that takes a line has it. */
const CONTAINERS: readonly BlockStart[] = [quote, footnote, mkdocsCallout];
const LEAVES: readonly BlockStart[] = [heading, fence, html, underline, rule];

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

function begin(scan: Scan): 'leaf' | 'container' | undefined {
  // No block begins with a letter.
  if ((scan.cursor.code | LOWER_CASE) >= 97 && (scan.cursor.code | LOWER_CASE) <= 122) return undefined;
  const deep = scan.depth >= MAX_DEPTH;
  if (!deep) {
    for (const start of CONTAINERS) {
      const began = start(scan);
      if (began) return began;
    }
  }
  for (const start of LEAVES) {
    const began = start(scan);
    if (began) return began;
  }
  return deep ? undefined : item(scan);
}
