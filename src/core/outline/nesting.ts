import type { BlockDraft } from './blockStack';
import { follows, introduces, isBreak, isNumber, isSameKind, isText } from './itemTraits';
import type { RepairRule } from './outline';

/** A list in one container, as far as it may go on. All numbers are indexes of blocks, -1 for none. */
interface OpenList {
  readonly container: number;
  /** Its last item. */
  item: number;
  /** The first block since then, which its author typed at the left edge without meaning to end the list. */
  break: number;
  /** The last item with a number, and the first of the items with bullets in its column since then. */
  number: number;
  bullet: number;
  /** Whether numbers with bullets in their column have alternated so far. */
  alternates: boolean;
  /** Whether it went on after breaks of the list around it. */
  wentOn: boolean;
}

/**
 * Repairs under which item a block hangs, once all blocks are known: by columns, markers and numbers, where CommonMark goes
 * by columns alone. Blocks keep their order and their first lines.
 */
export class Nesting {
  /** How many characters have been looked at. */
  visited = 0;
  readonly #blocks: readonly BlockDraft[];
  readonly #report: (rule: RepairRule, index: number) => void;
  /** By container, -1 for the note: those whose last item may get further blocks. */
  readonly #lists = new Map<number, OpenList>();

  constructor(blocks: readonly BlockDraft[], report: (rule: RepairRule, index: number) => void) {
    this.#blocks = blocks;
    this.#report = report;
  }

  repair(): void {
    this.#blocks.forEach((block, index) => {
      const list = this.#lists.get(block.parent);
      if (block.kind === 'item') this.#item(block, index, list);
      else if (list) this.#other(block, index, list);
    });
    for (const list of this.#lists.values()) this.#end(list, this.#blocks.length);
  }

  #item(block: BlockDraft, index: number, list: OpenList | undefined): void {
    if (!list) this.#begin(block, index, false);
    else if (this.#isDeeper(block, list)) this.#nest(block, index, list);
    else this.#goOn(block, index, list);
  }

  #begin(block: BlockDraft, index: number, wentOn: boolean): void {
    const { parent: container } = block;
    const number = isNumber(block) ? index : -1;
    this.#lists.set(container, { container, item: index, break: -1, number, bullet: -1, alternates: false, wentOn });
  }

  #nest(block: BlockDraft, index: number, list: OpenList): void {
    const isBroken = list.break >= 0;
    this.#settleBreaks(list, index);
    this.#move(block, this.#home(list, (inner) => this.#isDeeper(block, inner)));
    const inner = this.#lists.get(block.parent);
    const wentOn = isBroken || inner?.wentOn === true;
    this.#report(wentOn ? 'list-goes-on' : 'under-indented-item', index);
    if (inner) this.#goOn(block, index, inner);
    else this.#begin(block, index, wentOn);
  }

  #goOn(block: BlockDraft, index: number, list: OpenList): void {
    this.#drop(list.item, index);
    list.item = index;
    list.break = -1;
    const number = this.#blocks[list.number];
    if (isNumber(block)) {
      if (list.bullet >= 0 && follows(block, number)) this.#settleBullets(list, index);
      list.number = index;
      list.bullet = -1;
    } else if (number && Math.abs(number.column - block.column) <= 1) {
      if (list.bullet < 0) list.bullet = index;
    } else {
      list.number = -1;
    }
  }

  #other(block: BlockDraft, index: number, list: OpenList): void {
    if (list.break < 0 && isText(block) && isRightOf(block, this.#blocks[list.item])) {
      this.#report('under-indented-text', index);
      const home = this.#home(list, ({ item }) => isRightOf(block, this.#blocks[item]));
      this.#drop(home, index);
      this.#move(block, home);
    } else if (isBreak(block)) {
      if (list.break < 0) list.break = index;
    } else {
      this.#end(list, index);
      this.#drop(list.item, index);
      this.#lists.delete(list.container);
    }
  }

  /** Whether an item hangs under the last one of a list, though CommonMark has them side by side. */
  #isDeeper(block: BlockDraft, list: OpenList): boolean {
    const before = this.#blocks[list.item];
    const deeper = before ? block.column - before.column : -1;
    if (!before || deeper < 0 || follows(block, this.#blocks[list.number])) return false;
    if (deeper > 1) return true;
    if (list.break >= 0) return false;
    if (deeper === 0 ? isSameKind(block, before) || isNumber(before) : !isSameKind(block, before)) return deeper > 0;
    const inner = this.#lists.get(list.item);
    if (inner) return this.#blocks[inner.item]?.column === block.column;
    return this.#announces(list.item);
  }

  /** Whether the text of an item, in one line, ends with a colon. */
  #announces(item: number): boolean {
    const text = this.#blocks[item + 1];
    const line = text?.start === this.#blocks[item]?.start ? text?.content.at(-1) : undefined;
    this.visited += line?.length ?? 0;
    return line !== undefined && introduces(line);
  }

  /** The innermost of the last items that a block belongs under. */
  #home(list: OpenList, belongsUnder: (list: OpenList) => boolean): number {
    let home = list.item;
    for (let inner = this.#lists.get(home); inner && belongsUnder(inner); inner = this.#lists.get(home)) home = inner.item;
    return home;
  }

  /** The list went on after them: they belong to the item before. */
  #settleBreaks(list: OpenList, end: number): void {
    if (list.break < 0) return;
    const home = this.#home(list, () => true);
    for (const { block } of this.#inside(list, list.break, end)) this.#move(block, home);
    list.break = -1;
  }

  /** With them goes what stands between the number and the first of them: a picture, a fence. */
  #settleBullets(list: OpenList, end: number): void {
    for (const { block, index } of this.#inside(list, list.number + 1, end)) {
      this.#move(block, list.number);
      if (block.kind === 'item') this.#report('bullets-under-number', index);
    }
    list.bullet = -1;
    list.alternates = true;
  }

  /** The blocks directly in the container of a list, from one up to another. */
  *#inside({ container }: OpenList, first: number, end: number): Generator<{ block: BlockDraft; index: number }> {
    for (let index = first; index < end; index++) {
      const block = this.#blocks[index];
      if (block?.parent === container) yield { block, index };
    }
  }

  #end(list: OpenList, end: number): void {
    if (list.alternates && list.bullet >= 0) this.#settleBullets(list, end);
  }

  /** Forgets the lists under an item that is no longer the last one. */
  #drop(item: number, end: number): void {
    let at = item;
    for (let list = this.#lists.get(at); list; list = this.#lists.get(at)) {
      this.#end(list, end);
      this.#lists.delete(at);
      at = list.item;
    }
  }

  #move(block: BlockDraft, home: number): void {
    block.parent = home;
    for (let above = this.#blocks[home]; above && above.end < block.end; above = this.#blocks[above.parent]) above.end = block.end;
  }
}

/** One column is enough for what nobody indents without a reason. */
function isRightOf(block: BlockDraft, item: BlockDraft | undefined): boolean {
  const columns = block.kind === 'table' || block.kind === 'fence' ? 1 : 2;
  return item !== undefined && block.column >= item.column + columns;
}
