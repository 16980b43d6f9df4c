import type { LineCursor } from './lineCursor';
import type { BlockKind } from './outline';

const GREATER_THAN = 62;

/** A block while it grows. */
export interface BlockDraft {
  kind: BlockKind;
  start: number;
  end: number;
  parent: number;
  level: number;
  column: number;
  marker: string;
  content: string[];
}

export type ContainerKind = 'item' | 'quote' | 'footnote';

/** A block that further lines may belong to. */
interface Container {
  readonly block: BlockDraft;
  readonly index: number;
  /** Columns that its further lines must be indented by; 0 for a quote, whose lines begin with `>`. */
  readonly offset: number;
}

/** Containers have no text of their own; all share this, which nobody may write to. */
const NO_CONTENT: string[] = [];

/** The blocks of a note while they are read: those that are done, and the containers that are open. */
export class BlockStack {
  readonly #blocks: BlockDraft[] = [];
  readonly #open: Container[] = [];
  /** How many of the open containers are items, and how many quotes. */
  #items = 0;
  #quotes = 0;
  /** The columns that all of them together ask a line to be indented by. */
  #indent = 0;
  /** The line after the last one that a block has taken. */
  #end = 0;

  get blocks(): readonly BlockDraft[] {
    return this.#blocks;
  }

  get last(): BlockDraft | undefined {
    return this.#blocks.at(-1);
  }

  /** How many containers are open. */
  get depth(): number {
    return this.#open.length;
  }

  get inItem(): boolean {
    return this.#items > 0;
  }

  /** The open container at a depth, the outermost at 0. */
  container(depth: number): Container | undefined {
    return this.#open[depth];
  }

  /** Whether the innermost container is an item that holds nothing yet. */
  get endsInEmptyItem(): boolean {
    const last = this.#open.at(-1);
    return last?.block.kind === 'item' && this.#blocks.length - 1 === last.index;
  }

  /** Whether an open item holds more than its first paragraph and further items. */
  hasTextInItem(index: number): boolean {
    for (let at = this.#blocks.length - 1; at > index + 1; at--) {
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
    for (const { offset } of this.#open) {
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

  add(kind: BlockKind, line: number, column: number, rest: { level?: number; marker?: string; content?: string[] } = {}): BlockDraft {
    const block: BlockDraft = {
      kind,
      start: line,
      end: line + 1,
      parent: this.#open.at(-1)?.index ?? -1,
      level: rest.level ?? 0,
      column,
      marker: rest.marker ?? '',
      content: rest.content ?? NO_CONTENT,
    };
    this.#blocks.push(block);
    this.reach(line);
    return block;
  }

  /** A block that was parted from the last one. Returns its index. */
  insert(block: BlockDraft): number {
    return this.#blocks.push(block) - 1;
  }

  open(kind: ContainerKind, line: number, column: number, offset: number, marker: string): BlockDraft {
    const block = this.add(kind, line, column, { marker });
    this.#open.push({ block, index: this.#blocks.length - 1, offset });
    if (kind === 'item') this.#items++;
    if (offset === 0) this.#quotes++;
    this.#indent += offset;
    return block;
  }

  /** Closes the containers from a depth on. */
  closeTo(depth: number): void {
    while (this.#open.length > depth) {
      const closed = this.#open.pop();
      if (!closed) return;
      closed.block.end = Math.max(closed.block.end, this.#end);
      if (closed.block.kind === 'item') this.#items--;
      if (closed.offset === 0) this.#quotes--;
      this.#indent -= closed.offset;
    }
  }

  /** A quote ends at a blank line without its mark; items go on. */
  closeQuotes(matched: number): void {
    if (this.#quotes === 0) return;
    const quote = this.#open.findIndex(({ offset }, index) => index >= matched && offset === 0);
    if (quote >= 0) this.closeTo(quote);
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
