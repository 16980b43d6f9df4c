import { closes } from './fenceLines';
import { endsHtml } from './htmlBlock';
import type { Leaf } from './leaf';
import type { LineCursor } from './lineCursor';
import type { Scan } from './scan';
import { resumesList, resumesText } from './unclosedFence';

/**
 * Whether a leaf that takes lines as they are (fence, HTML, indented code) takes this one. Paragraphs and tables take
 * lines only when nothing else does.
 */
export function takesLine(scan: Scan, leaf: Leaf): boolean {
  switch (leaf.kind) {
    case 'fence':
      return takesFenceLine(scan, leaf);
    case 'html':
      return takesHtmlLine(scan, leaf);
    case 'code':
      return takesCodeLine(scan, leaf);
    case 'table':
    case 'paragraph':
      return false;
  }
}

function takesFenceLine(scan: Scan, leaf: Extract<Leaf, { kind: 'fence' }>): boolean {
  const { cursor, line } = scan;
  const { block, mark: opened, indent } = leaf;
  if (!leaf.closed && endsUnclosed(cursor, leaf)) {
    scan.endLeaf();
    return false;
  }
  block.end = line + 1;
  const mark = cursor.indent <= 3 ? scan.fences.at(line) : undefined;
  if (mark?.at === cursor.next && mark.code === opened.code && mark.length >= opened.length && closes(mark)) {
    scan.endLeaf();
    return true;
  }
  cursor.skipColumns(indent);
  block.content.push(cursor.blank ? '' : cursor.rest());
  return true;
}

/** One that was never closed ends where its list or text goes on; right before a blank line it was meant to close another. */
function endsUnclosed(cursor: LineCursor, { block, item }: Extract<Leaf, { kind: 'fence' }>): boolean {
  const { content, marker } = block;
  if (cursor.blank) return content.length === 0;
  if (item && resumesList(cursor, item, marker)) return true;
  if (content.at(-1) !== '' || !resumesText(cursor, marker)) return false;
  while (content.at(-1) === '') {
    content.pop();
    block.end--;
  }
  return true;
}

function takesHtmlLine(scan: Scan, { block, end }: Extract<Leaf, { kind: 'html' }>): boolean {
  const { cursor, line } = scan;
  if (end === 'blank' && cursor.blank) return false;
  block.end = line + 1;
  block.content.push(cursor.rest());
  if (endsHtml(end, cursor, cursor.next)) scan.endLeaf();
  return true;
}

function takesCodeLine({ cursor, line }: Scan, { block }: Leaf): boolean {
  if (cursor.blank || cursor.indent < 4) return false;
  for (let gap = block.end; gap < line; gap++) block.content.push('');
  block.end = line + 1;
  cursor.skipColumns(4);
  block.content.push(cursor.rest());
  return true;
}
