import { countSpaces } from './lineMarks';
import type { Block, BlockKind } from './outline';

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

/** An item, a quote, or a callout that further lines may belong to. */
interface Container {
  readonly index: number;
  readonly kind: 'item' | 'quote';
  /** Columns that a line of an item or callout must be indented by; 0 for a quote, whose lines begin with `>`. */
  readonly offset: number;
}

/** The blocks of a note while they are read: those that are done, and the containers that are open. */
export class BlockStack {
  readonly #blocks: BlockDraft[] = [];
  readonly #open: Container[] = [];

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** How many containers are open. */
  get depth(): number {
    return this.#open.length;
  }

  get inItem(): boolean {
    return this.#open.some((container) => container.kind === 'item');
  }

  /** Whether the innermost container is an item that holds nothing yet. */
  get endsInEmptyItem(): boolean {
    const last = this.#open.at(-1);
    return last?.kind === 'item' && this.#blocks.length - 1 === last.index;
  }

  /** How many of the open containers a line belongs to, and the offset after their prefixes. */
  match(line: string): { depth: number; at: number } {
    let at = 0;
    let depth = 0;
    // Where the next word begins: counted once for all items, so that deep lists cost no more than their lines' length.
    let rest = countSpaces(line, 0);
    for (const { kind, offset } of this.#open) {
      const spaces = rest - at;
      if (kind === 'quote' && offset === 0) {
        if (spaces > 3 || line.charAt(rest) !== '>') break;
        at = afterQuoteMark(line, rest);
        rest = at + countSpaces(line, at);
      } else if (rest >= line.length) {
        at = rest;
      } else if (spaces >= offset) {
        at += offset;
      } else {
        break;
      }
      depth++;
    }
    return { depth, at };
  }

  add(kind: BlockKind, line: number, column: number, rest: Partial<BlockDraft> = {}): BlockDraft {
    const parent = this.#open.at(-1)?.index ?? -1;
    const block: BlockDraft = { kind, start: line, end: line + 1, parent, level: 0, column, marker: '', content: [], ...rest };
    this.#blocks.push(block);
    this.extend(line);
    return block;
  }

  open(kind: Container['kind'], line: number, column: number, offset: number, marker: string): void {
    this.add(kind, line, column, { marker });
    this.#open.push({ index: this.#blocks.length - 1, kind, offset });
  }

  closeTo(depth: number): void {
    if (this.#open.length > depth) this.#open.length = depth;
  }

  /** A quote ends at a blank line without its mark; items go on. */
  closeQuotes(matched: number): void {
    const quote = this.#open.findIndex(({ kind, offset }, index) => index >= matched && kind === 'quote' && offset === 0);
    if (quote >= 0) this.closeTo(quote);
  }

  /** The open containers reach to this line. */
  extend(line: number): void {
    for (const { index } of this.#open) {
      const block = this.#blocks[index];
      if (block) block.end = Math.max(block.end, line + 1);
    }
  }
}

/** The offset after `>` and the one space that belongs to it. */
export function afterQuoteMark(line: string, mark: number): number {
  return mark + 1 + (line.charAt(mark + 1) === ' ' ? 1 : 0);
}
