import type { LineCursor } from './lineCursor';
import type { BlockKind } from './outline';

const GREATER_THAN = 62;

/** A block while it grows. */
export interface BlockDraft {
  kind: BlockKind;
  start: number;
  end: number;
  parent: number;
  column: number;
  marker: string;
  content: string[];
}

export type ContainerKind = 'item' | 'quote' | 'footnote';

/** Of containers, which have no text of their own, and of empty headings: all share this, which nobody may write to. */
export const NO_CONTENT: string[] = [];

/** The blocks of a note while they are read: those that are done, and the containers that are open. */
export class BlockStack {
  /** Longer than it is filled: an array that grows leaves all its shorter selves behind. */
  readonly #blocks: BlockDraft[];
  #count = 0;
  /** Indexes of the open containers, the outermost first. */
  readonly #open: number[] = [];
  /** Of each, the columns that its further lines must be indented by; 0 for a quote, whose lines begin with `>`. */
  readonly #offsets: number[] = [];
  /** How many of them are items, and how many quotes. */
  #items = 0;
  #quotes = 0;
  /** The columns that all of them together ask a line to be indented by. */
  #indent = 0;
  /** The line after the last one that a block has taken. */
  #end = 0;

  /** @param lines in the note: most have at most two blocks */
  constructor(lines: number) {
    this.#blocks = new Array<BlockDraft>(lines * 2);
  }

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** Blocks by index. */
  get blocks(): readonly (BlockDraft | undefined)[] {
    return this.#blocks;
  }

  get last(): BlockDraft | undefined {
    return this.#blocks[this.#count - 1];
  }

  /** The item that holds the last block. */
  get lastItem(): BlockDraft | undefined {
    let block = this.last;
    while (block && block.kind !== 'item') block = this.#blocks[block.parent];
    return block;
  }

  /** How many containers are open. */
  get depth(): number {
    return this.#open.length;
  }

  get inItem(): boolean {
    return this.#items > 0;
  }

  /** The open container at a depth, the outermost at 0. */
  container(depth: number): BlockDraft | undefined {
    return this.#blocks[this.#open[depth] ?? -1];
  }

  /** Whether the innermost container is an item that holds nothing yet. */
  get endsInEmptyItem(): boolean {
    const { last } = this;
    return last?.kind === 'item' && this.container(this.depth - 1) === last;
  }

  /** Whether the container at a depth holds more than its first paragraph and further items. */
  hasText(depth: number): boolean {
    const index = this.#open[depth] ?? -1;
    for (let at = this.#count - 1; at > index + 1; at--) {
      const block = this.#blocks[at];
      if (block?.parent === index) return block.kind !== 'item';
    }
    return false;
  }

  /** Reads the prefixes of the open containers that a line belongs to. Returns how many they are. */
  match(cursor: LineCursor): number {
    // A blank line ends quotes alone; this keeps long runs of them out of the loop.
    if (cursor.blank && this.#quotes === 0) {
      cursor.skipColumns(this.#indent);
      return this.#open.length;
    }
    let depth = 0;
    for (const offset of this.#offsets) {
      if (offset === 0) {
        if (cursor.code !== GREATER_THAN || cursor.indent > 3) break;
        readQuoteMark(cursor);
      } else if (cursor.blank || cursor.indent >= offset) {
        cursor.skipColumns(offset);
      } else {
        break;
      }
      depth++;
    }
    return depth;
  }

  /** Adds a block that begins and, as far as is known, ends with a line. */
  add(kind: BlockKind, line: number, column: number, marker: string, content: string[]): BlockDraft {
    const parent = this.#open.at(-1) ?? -1;
    const block: BlockDraft = { kind, start: line, end: line + 1, parent, column, marker, content };
    this.insert(block);
    this.reach(line);
    return block;
  }

  /** A block that was parted from the last one. Returns its index. */
  insert(block: BlockDraft): number {
    this.#blocks[this.#count] = block;
    return this.#count++;
  }

  open(kind: ContainerKind, line: number, column: number, offset: number, marker: string): BlockDraft {
    const block = this.add(kind, line, column, marker, NO_CONTENT);
    this.#open.push(this.#count - 1);
    this.#offsets.push(offset);
    if (kind === 'item') this.#items++;
    if (offset === 0) this.#quotes++;
    this.#indent += offset;
    return block;
  }

  /** Closes the containers from a depth on. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const block = this.#blocks[this.#open.pop() ?? -1];
      const offset = this.#offsets.pop() ?? 0;
      if (!block) return;
      block.end = Math.max(block.end, this.#end);
      if (block.kind === 'item') this.#items--;
      if (offset === 0) this.#quotes--;
      this.#indent -= offset;
    }
  }

  /** A quote ends at a blank line without its mark; items go on. */
  closeQuotes(matched: number): void {
    const quote = this.#quotes === 0 ? -1 : this.#offsets.indexOf(0, matched);
    if (quote >= 0) this.closeTo(quote);
  }

  /** All blocks, when the last line has been read. */
  finish(): readonly BlockDraft[] {
    this.closeTo(0);
    this.#blocks.length = this.#count;
    return this.#blocks;
  }

  /** The open containers hold this line. */
  reach(line: number): void {
    this.#end = line + 1;
  }
}

/** `>` and the one column of white space that belongs to it. */
export function readQuoteMark(cursor: LineCursor): void {
  cursor.skipMark(1);
  cursor.skipColumns(1);
}
