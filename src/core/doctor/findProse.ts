import type { Block, Outline } from '../outline/outline';
import { LONGEST_TEXT } from '../text/longestText';
import { cellSpans } from './cellSpans';
import { Prose, type ProseKind, type ProseLine } from './prose';

/** What is written in words, in order: no code, no front matter. */
export function findProse(outline: Outline, lines: readonly string[]): Prose[] {
  return outline.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'table':
        return cellsOf(block, lines);
      case 'heading':
      case 'paragraph':
      case 'reference':
      case 'html':
        return stretch(block.kind, block, lines);
      default:
        return [];
    }
  });
}

function stretch(kind: ProseKind, block: Block, lines: readonly string[]): Prose[] {
  const text = block.content.join('\n');
  if (text.trim() === '' || text.length > LONGEST_TEXT || text.includes('\0')) return [];
  let at = 0;
  const starts = block.content.map((content, number): ProseLine => {
    const line = block.start + number;
    const start: ProseLine = { at, line, column: columnOf(lines[line] ?? '', content) };
    at += content.length + 1;
    return start;
  });
  return [new Prose(kind, text, starts)];
}

/** Cells are read one by one: no mark in one finds its partner in another. */
function cellsOf(block: Block, lines: readonly string[]): Prose[] {
  return block.content.flatMap((row, number) => {
    if (number === 1 || row.length > LONGEST_TEXT) return [];
    const line = block.start + number;
    const column = columnOf(lines[line] ?? '', row);
    return cellSpans(row)
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => new Prose('cell', row.slice(start, end), [{ at: 0, line, column: column + start }]));
  });
}

/** The content of a block is what is left of a line when the marks in front, and those behind a heading, are gone. */
function columnOf(line: string, content: string): number {
  return Math.max(0, line.lastIndexOf(content));
}
