import type { Block, Outline } from '../../outline/outline';
import type { Section } from './reading';

/** Farther to the right of its list, CommonMark takes an item for code or text. */
const FARTHEST = 3;

/** By line: how many columns it has to move to the right for CommonMark to hang its block where it is read; negative to the left. */
export function neededShifts({ blocks }: Outline, lines: readonly string[], { firstBlock, endBlock }: Section): Map<number, number> {
  const shifts = new Map<number, number>();
  const byBlock = new Map<number, number>();
  /** By containing block: the column of its last item, when that has moved. */
  const siblings = new Map<number, number>();
  blocks.slice(firstBlock, endBlock).forEach((block, number) => {
    const index = firstBlock + number;
    const parent = blocks[block.parent];
    let shift = byBlock.get(block.parent) ?? 0;
    if (parent === undefined || (parent.kind === 'item' && parent.start < block.start)) {
      const least = parent ? textColumn(parent, lines) + shift : 0;
      shift += correction(block, block.column + shift, least, siblings.get(block.parent));
    }
    byBlock.set(index, shift);
    if (block.kind === 'item') siblings.set(block.parent, block.column + shift);
    for (let line = block.start; line < block.end; line++) {
      if (shift === 0) shifts.delete(line);
      else shifts.set(line, shift);
    }
  });
  return shifts;
}

/** @param sibling column of the item before in the same container */
function correction({ kind }: Block, column: number, least: number, sibling: number | undefined): number {
  if (column < least) return least - column;
  return kind === 'item' && column > least + FARTHEST ? (sibling ?? least) - column : 0;
}

/** Where the text of an item begins. Five or more spaces behind the marker begin code, none is read as one. */
function textColumn({ start, column, marker }: Block, lines: readonly string[]): number {
  const behind = expanded(lines[start] ?? '').slice(column + marker.length);
  const gap = /^ {1,4}(?=[^ ])/.exec(behind)?.[0].length ?? 1;
  return column + marker.length + gap;
}

/** A line with spaces in place of its tabs, each up to the next multiple of four columns. */
export function expanded(line: string): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(4 - (out.length % 4)) : char;
  return out;
}
