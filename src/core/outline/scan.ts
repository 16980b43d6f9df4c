import { BlockStack } from './blockStack';
import { endParagraph } from './endParagraph';
import { FenceLines } from './fenceLines';
import type { Leaf, Paragraph } from './leaf';
import { LineCursor } from './lineCursor';
import { NoteLines } from './noteLines';
import type { RepairRule } from './outline';
import { RepairLog, type RepairDraft } from './repairLog';

/** Deeper containers are read as text: nobody nests so far, and it bounds the work for a line. */
const MAX_DEPTH = 64;

/** What has been read of a note, and the place in it at which the reading stands. */
export class Scan {
  readonly lines: NoteLines;
  readonly fences: FenceLines;
  readonly stack: BlockStack;
  readonly repairs = new RepairLog();
  readonly cursor = new LineCursor();
  /** The line that is being read, zero-based. */
  line = 0;
  /** How many containers it lies in, as far as it has been read. */
  depth = 0;
  /** How many headings so far have a space behind their number signs. */
  spacedHeadings = 0;
  /** Whether a list ended at a fence, a table or an image, and nothing else has come since. */
  listIsBroken = false;
  #leaf: Leaf | undefined;
  /** A repair that reaches up to a line not yet found, and what tells that line. */
  #growing: { readonly repair: RepairDraft; readonly ends: (scan: Scan) => boolean } | undefined;

  constructor(text: string) {
    this.lines = new NoteLines(text);
    this.fences = new FenceLines(this.lines);
    this.stack = new BlockStack(this.lines.count);
  }

  get leaf(): Leaf | undefined {
    return this.#leaf;
  }

  /** The open paragraph or table, if the line lies in all of its containers. */
  get text(): Leaf | undefined {
    const leaf = this.#leaf;
    return (leaf?.kind === 'paragraph' || leaf?.kind === 'table') && leaf.depth <= this.depth ? leaf : undefined;
  }

  /** The paragraph that a block beginning here would break off. */
  get interrupted(): Paragraph | undefined {
    const leaf = this.#leaf;
    return leaf?.kind === 'paragraph' && leaf.depth === this.depth ? leaf : undefined;
  }

  /** Whether no further container may begin. */
  get isDeepest(): boolean {
    return this.depth >= MAX_DEPTH;
  }

  /** Whether the line may be one of a table; then its end need not be looked at for a run of one mark. */
  get hasPipes(): boolean {
    return this.lines.pipes(this.line) > 0;
  }

  /** @param index of a block that reads otherwise with all that is in it; the last one if left out */
  repair(rule: RepairRule, index = this.stack.count - 1): void {
    this.repairs.addBlock(rule, this.stack.blocks[index]?.start ?? this.line, index);
  }

  /** A heading in an item is one of the note: ends the items outside of it. */
  leaveList(depth: number): void {
    const column = (this.stack.container(depth)?.column ?? 0) + 2;
    this.repairUntil('heading-in-list', ({ cursor }) => !cursor.blank && cursor.indent < column);
    this.depth = depth;
  }

  /** A repair that reaches up to a line that CommonMark reads likewise. */
  repairUntil(rule: RepairRule, ends: (scan: Scan) => boolean): void {
    this.#growing = { repair: this.repairs.add(rule, this.line, this.line + 1), ends };
  }

  /** Begins with the next line. */
  nextLine(line: number): void {
    this.line = line;
    this.cursor.begin(this.lines.text(line));
    if (!this.#growing) return;
    if (this.#growing.ends(this)) this.#growing = undefined;
    else this.#growing.repair.end = line + 1;
  }

  begin(leaf: Leaf): void {
    this.#leaf = leaf;
  }

  /** Leaves the open leaf as it stands. */
  leaveLeaf(): void {
    this.#leaf = undefined;
  }

  endLeaf(): void {
    const leaf = this.#leaf;
    this.leaveLeaf();
    if (leaf?.kind !== 'paragraph') return;
    const items = endParagraph(leaf, this.stack, this.cursor);
    if (items) this.repairs.add('unmarked-items', items.start, items.end);
  }

  /** A new block begins: ends the open leaf and the containers that the line does not lie in. */
  makeRoom(): void {
    this.endLeaf();
    const inItem = this.stack.inItem;
    this.stack.closeTo(this.depth);
    if (inItem && !this.stack.inItem) this.listIsBroken = true;
  }
}
