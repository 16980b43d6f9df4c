import type { BlockDraft } from './blockStack';
import { isBreak } from './itemTraits';
import type { Leaf, Paragraph } from './leaf';
import { ReferenceReader } from './referenceReader';
import type { Scan } from './scan';
import { delimiterCells, headCells } from './tableRow';
import { isTitleAfterItem } from './titleAfterItem';

const BRACKET = 91;
const PIPE = 124;

/** What begins no block: a paragraph or table goes on, if need be lazily (without the prefixes of its containers), or text or code begins. */
export function readText(scan: Scan): void {
  const { leaf, cursor, depth } = scan;
  if (leaf?.kind === 'table' && (cursor.code === PIPE || (depth >= leaf.depth && cursor.indent <= 3))) {
    goOn(scan, leaf.block);
  } else if (isTitleAfterItem(scan)) {
    scan.makeRoom();
    beginParagraph(scan);
    scan.repair('title-after-item');
  } else if (leaf?.kind === 'paragraph') {
    if (beginTable(scan, leaf)) return;
    leaf.lazy = depth < leaf.depth;
    goOn(scan, leaf.block);
    readReference(scan, leaf);
  } else {
    scan.makeRoom();
    if (cursor.indent > 3) beginCode(scan);
    else beginParagraph(scan);
  }
}

function goOn({ cursor, line, stack }: Scan, block: BlockDraft): void {
  block.content.push(cursor.words());
  block.end = line + 1;
  stack.reach(line);
}

function beginCode(scan: Scan): void {
  const { cursor, line, stack } = scan;
  cursor.skipColumns(4);
  const block = stack.add('code', line, cursor.column, '', [cursor.rest()]);
  scan.begin({ kind: 'code', block, depth: stack.depth });
}

function beginParagraph(scan: Scan): void {
  const { cursor, line, stack } = scan;
  const block = stack.add('paragraph', line, cursor.nextColumn, '', [cursor.words()]);
  // A row may turn out to be the head of a table.
  if (!isBreak(block) && !scan.hasPipes) scan.listIsBroken = false;
  const reference = cursor.code === BRACKET && cursor.text.charAt(cursor.next + 1) !== '^' ? new ReferenceReader() : undefined;
  const leaf: Paragraph = { kind: 'paragraph', block, depth: stack.depth, reference, lazy: false };
  scan.begin(leaf);
  readReference(scan, leaf);
}

function readReference({ cursor }: Scan, { reference, block }: Paragraph): void {
  if (!reference || reference.state === 'failed') return;
  const words = block.content.at(-1) ?? '';
  cursor.visited += words.length;
  reference.read(words);
}

/** The line is the second of a table, and the last line of the paragraph its head. */
function beginTable(scan: Scan, { block, depth, lazy }: Paragraph): boolean {
  const { cursor, line, lines, stack } = scan;
  const cells = delimiterCells(cursor, lines.pipes(line));
  if (cells === 0 || cells !== headCells(block.content.at(-1) ?? '', lines.pipes(line - 1), cursor)) return false;
  const isLoose = cursor.indent > 3 || scan.depth < depth || lazy;
  const head = block.content.length > 1 ? block.content.pop() : undefined;
  let table = block;
  if (head === undefined) block.kind = 'table';
  else {
    block.end = line - 1;
    scan.endLeaf();
    table = stack.add('table', line - 1, block.column, '', [head]);
  }
  if (isLoose) scan.repair('loose-table');
  const leaf: Leaf = { kind: 'table', block: table, depth };
  scan.begin(leaf);
  goOn(scan, table);
  return true;
}
