import type { BlockDraft } from './blockStack';
import type { RepairRule } from './outline';
import { follows, introduces, isBreak, isNumber, isSameKind, isText } from './itemTraits';

/** A list in one container, as far as it may go on. */
interface OpenList {
  /** Index of its last item. */
  item: number;
  /** Blocks at the left edge since then, which authors type there without meaning to end the list. */
  breaks: number[];
  /** The last item with a number, -1 for none, and the items with bullets in its column since then. */
  number: number;
  bullets: number[];
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
  readonly #report: (rule: RepairRule, block: BlockDraft) => void;
  /** By index of the container that they lie in, -1 for the note: those whose last item may get further blocks. */
  readonly #lists = new Map<number, OpenList>();

  constructor(blocks: readonly BlockDraft[], report: (rule: RepairRule, block: BlockDraft) => void) {
    this.#blocks = blocks;
    this.#report = report;
  }

  repair(): void {
    this.#blocks.forEach((block, index) => {
      const list = this.#lists.get(block.parent);
      if (block.kind === 'item') this.#item(block, index, list);
      else if (list) this.#other(block, index, list);
    });
    for (const list of this.#lists.values()) this.#end(list);
  }

  #item(block: BlockDraft, index: number, list: OpenList | undefined): void {
    if (!list) {
      this.#lists.set(block.parent, { item: index, breaks: [], number: isNumber(block) ? index : -1, bullets: [], alternates: false, wentOn: false });
    } else if (this.#isDeeper(block, list)) {
      const broken = list.breaks.length > 0;
      this.#settleBreaks(list);
      this.#move(block, this.#home(list, (inner) => this.#isDeeper(block, inner)));
      const home = this.#lists.get(block.parent);
      const wentOn = broken || home?.wentOn === true;
      this.#report(wentOn ? 'list-goes-on' : 'under-indented-item', block);
      this.#item(block, index, home);
      const own = this.#lists.get(block.parent);
      if (own) own.wentOn = wentOn;
    } else {
      this.#goOn(block, index, list);
    }
  }

  #goOn(block: BlockDraft, index: number, list: OpenList): void {
    this.#drop(list.item);
    list.item = index;
    list.breaks = [];
    const number = this.#blocks[list.number];
    if (isNumber(block)) {
      if (list.bullets.length > 0 && follows(block, number)) this.#settleBullets(list);
      list.number = index;
      list.bullets = [];
    } else if (number && Math.abs(number.column - block.column) <= 1) {
      list.bullets.push(index);
    } else {
      list.number = -1;
    }
  }

  #other(block: BlockDraft, index: number, list: OpenList): void {
    const before = this.#blocks[list.item];
    if (before && isText(block) && isRightOf(block, before)) {
      this.#report('under-indented-text', block);
      this.#settleBreaks(list);
      this.#move(block, this.#home(list, ({ item }) => isRightOf(block, this.#blocks[item])));
    } else if (isBreak(block)) {
      list.breaks.push(index);
    } else {
      this.#end(list);
      this.#drop(list.item);
      this.#lists.delete(block.parent);
    }
  }

  /** Whether an item hangs under the last one of a list, though CommonMark has them side by side. */
  #isDeeper(block: BlockDraft, { item, breaks, number }: OpenList): boolean {
    const before = this.#blocks[item];
    if (!before) return false;
    const deeper = block.column - before.column;
    if (follows(block, this.#blocks[number])) return false;
    if (deeper !== 1 || breaks.length > 0) return deeper > 1;
    if (!isSameKind(block, before)) return true;
    const inner = this.#lists.get(item);
    if (inner) return this.#blocks[inner.item]?.column === block.column;
    const text = this.#blocks[item + 1];
    const line = text?.start === before.start ? text.content.at(-1) : undefined;
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
  #settleBreaks(list: OpenList): void {
    const home = this.#home(list, () => true);
    for (const index of list.breaks) this.#move(this.#blocks[index], home);
    list.breaks = [];
  }

  #settleBullets(list: OpenList): void {
    for (const index of list.bullets) {
      const block = this.#blocks[index];
      this.#move(block, list.number);
      if (block) this.#report('bullets-under-number', block);
    }
    list.bullets = [];
    list.alternates = true;
  }

  #end(list: OpenList): void {
    if (list.alternates) this.#settleBullets(list);
  }

  /** Forgets the lists under an item that is no longer the last one. */
  #drop(item: number): void {
    for (let at = item, list = this.#lists.get(at); list; list = this.#lists.get(at)) {
      this.#end(list);
      this.#lists.delete(at);
      at = list.item;
    }
  }

  #move(block: BlockDraft | undefined, home: number): void {
    if (!block) return;
    block.parent = home;
    for (let above = this.#blocks[home]; above && above.end < block.end; above = this.#blocks[above.parent]) above.end = block.end;
  }
}

/** One column is enough for what nobody indents without a reason. */
function isRightOf(block: BlockDraft, item: BlockDraft | undefined): boolean {
  const columns = block.kind === 'table' || block.kind === 'fence' ? 1 : 2;
  return item !== undefined && block.column >= item.column + columns;
}
