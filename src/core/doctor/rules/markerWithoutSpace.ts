import type { Block } from '../../outline/outline';
import type { DoctorRule } from '../examination';

/**
 * `*API Gateway:` is an item to its author and running text to every reader of Markdown. Only within a list: alone, an
 * asterisk may mean a remark, and a hyphen who said something.
 */
export const markerWithoutSpace: DoctorRule = {
  id: 'marker-without-space',
  find({ text: { lines, outline } }) {
    const repaired = new Set(outline.repairs.filter(({ rule }) => rule === 'marker-without-space').map(({ line }) => line));
    if (repaired.size === 0) return [];
    const neighbors = new Neighbors(outline.blocks);
    return outline.blocks.flatMap((block, index) => {
      const { kind, start: line, column, marker } = block;
      const typed = lines[line] ?? '';
      const end = column + marker.length;
      if (kind !== 'item' || marker === '' || !repaired.has(line) || /^\s?$/.test(typed.charAt(end))) return [];
      // Behind another marker, `* -C` may be an option; in front of tabs, columns are no offsets.
      if (!/^[ >]*$/.test(typed.slice(0, column)) || !neighbors.areAround(block, index)) return [];
      return {
        rule: 'marker-without-space',
        place: { line, start: column, end },
        message: `Put a space after “${marker}” to make this line a list item.`,
        fix: { title: `Put a space after “${marker}”`, edits: [{ line, start: end, end, text: ' ' }] },
        related: [],
      };
    });
  },
};

/** Which items have another one right above, right below, or inside. */
class Neighbors {
  readonly #starts = new Set<string>();
  readonly #ends = new Set<string>();
  readonly #parents = new Set<number>();

  constructor(blocks: readonly Block[]) {
    for (const block of blocks) {
      if (block.kind !== 'item') continue;
      this.#starts.add(key(block, block.start));
      this.#ends.add(key(block, block.end));
      this.#parents.add(block.parent);
    }
  }

  areAround(block: Block, index: number): boolean {
    return this.#parents.has(index) || this.#ends.has(key(block, block.start)) || this.#starts.has(key(block, block.end));
  }
}

const key = ({ parent }: Block, line: number): string => `${String(parent)} ${String(line)}`;
