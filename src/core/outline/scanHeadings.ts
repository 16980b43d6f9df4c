import { FenceLines, closes, type FenceMark } from './fenceLines';
import { readFrontMatter } from './frontMatter';
import { LineCursor } from './lineCursor';
import { NoteLines } from './noteLines';
import type { Block, Outline } from './outline';
import { readHeading } from './starts/heading';

/** The ATX headings of a very long note, outside of fences and front matter, and its title. */
export function scanHeadings(text: string): Outline {
  const lines = new NoteLines(text);
  const fences = new FenceLines(lines);
  const cursor = new LineCursor();
  const blocks: Block[] = [];
  let fence: FenceMark | undefined;
  const front = readFrontMatter(lines, cursor);
  for (let line = front?.lines.length ?? 0; line < lines.count; line++) {
    cursor.begin(lines.text(line));
    if (cursor.indent > 3) continue;
    const mark = fences.at(line);
    if (mark?.at === cursor.next) {
      if (fence === undefined) fence = fences.isClosed(mark) ? mark : undefined;
      else if (mark.code === fence.code && mark.length >= fence.length && closes(mark)) fence = undefined;
      continue;
    }
    const heading = fence === undefined ? readHeading(cursor) : undefined;
    if (!heading?.spaced) continue;
    blocks.push({ kind: 'heading', start: line, end: line + 1, parent: -1, column: cursor.nextColumn, marker: heading.marker, content: [heading.text] });
  }
  return { title: front?.title, blocks, repairs: [], visited: text.length + fences.visited + cursor.visited };
}
