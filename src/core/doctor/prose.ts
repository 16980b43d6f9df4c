import type { Block, Outline } from '../outline/outline';
import { cellSpans } from './cellSpans';
import type { Place } from './problem';

/** Where a line of a stretch begins. */
interface ProseLine {
  /** Offset in the stretch. */
  readonly at: number;
  readonly line: number;
  /** Where that is in the line, as an offset. */
  readonly column: number;
}

/** A stretch of inline Markdown: a heading, a paragraph or the text of an item, one cell of a table, a reference. */
export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'reference' | 'html';
  /** Its lines joined by line feeds. */
  readonly text: string;
  readonly lines: readonly ProseLine[];
}

/** What is written in words. Longer stretches are data that was pasted. */
const LONGEST = 10_000;

export function findProse(outline: Outline, lines: readonly string[]): Prose[] {
  const found: Prose[] = [];
  for (const block of outline.blocks) {
    switch (block.kind) {
      case 'table':
        addCells(block, lines, found);
        break;
      case 'heading':
      case 'paragraph':
      case 'reference':
      case 'html':
        add(block.kind, block, lines, found);
        break;
      default:
    }
  }
  return found;
}

function add(kind: Prose['kind'], block: Block, lines: readonly string[], found: Prose[]): void {
  const text = block.content.join('\n');
  if (text.trim() === '' || text.length > LONGEST || text.includes('\0')) return;
  let at = 0;
  const starts = block.content.map((content, number): ProseLine => {
    const line = block.start + number;
    const start: ProseLine = { at, line, column: columnOf(lines[line] ?? '', content) };
    at += content.length + 1;
    return start;
  });
  found.push({ kind, text, lines: starts });
}

/** Cells are read one by one: no mark in one finds its partner in another. */
function addCells(block: Block, lines: readonly string[], found: Prose[]): void {
  block.content.forEach((row, number) => {
    if (number === 1 || row.length > LONGEST) return;
    const line = block.start + number;
    const column = columnOf(lines[line] ?? '', row);
    for (const { start, end } of cellSpans(row)) {
      if (end > start) found.push({ kind: 'cell', text: row.slice(start, end), lines: [{ at: 0, line, column: column + start }] });
    }
  });
}

/** The content of a block is what is left of a line when the marks in front, and those behind a heading, are gone. */
function columnOf(line: string, content: string): number {
  return Math.max(0, line.lastIndexOf(content));
}

/** Where a stretch of prose stands in the note; what goes over the end of a line is cut there. */
export function placeOf(prose: Prose, start: number, end: number, lines: readonly string[]): Place {
  let low = 0;
  let high = prose.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.lines[middle]?.at ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const here = prose.lines[low] ?? { at: 0, line: 0, column: 0 };
  const next = prose.lines[low + 1]?.at ?? prose.text.length + 1;
  const column = (offset: number): number => here.column + offset - here.at;
  const length = (lines[here.line] ?? '').length;
  return { line: here.line, start: column(start), end: Math.min(length, column(Math.min(end, next - 1))) };
}
