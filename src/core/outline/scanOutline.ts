import { splitLines } from '../text/lines';
import { FenceEnds } from './fenceEnds';
import { readFrontMatter } from './frontMatter';
import { htmlBlockStart, type HtmlEnd } from './htmlBlock';
import {
  atxHeading,
  countSpaces,
  expandTabs,
  fenceMark,
  isBlank,
  isThematicBreak,
  listMarker,
  setextUnderline,
  tableCells,
  tableDelimiterCells,
  type FenceMark,
  type ListMarker,
} from './lineMarks';
import type { Block, BlockKind, Outline, Repair, RepairRule } from './outline';

/** Deeper containers are read as text: nobody nests so far, and it bounds the work for a line. */
const MAX_DEPTH = 64;

interface OpenBlock {
  readonly index: number;
  readonly kind: BlockKind;
  /** For an item or callout: columns that a line must be indented by to belong to it. */
  readonly offset: number;
}

interface Draft {
  kind: BlockKind;
  start: number;
  end: number;
  parent: number;
  level: number;
  column: number;
  marker: string;
  content: string[];
}

type Leaf =
  | { readonly kind: 'paragraph' | 'code' | 'table'; readonly block: Draft; readonly depth: number }
  | { readonly kind: 'fence'; readonly block: Draft; readonly depth: number; readonly mark: FenceMark; readonly indent: number }
  | { readonly kind: 'html'; readonly block: Draft; readonly depth: number; readonly end: HtmlEnd };

/**
 * Reads the block structure of a note: CommonMark with tables, front matter and callouts, and then the named repairs of
 * `RepairRule`. One pass over the lines; never throws.
 */
export function scanOutline(text: string): Outline {
  return new Scanner(splitLines(text)).scan();
}

class Scanner {
  readonly #lines: readonly string[];
  readonly #blocks: Draft[] = [];
  readonly #repairs: Repair[] = [];
  readonly #containers: OpenBlock[] = [];
  readonly #fenceEnds: FenceEnds;
  #leaf: Leaf | undefined;
  /** Whether the paragraph's last line lacks the prefixes of its containers. */
  #lazy = false;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#fenceEnds = new FenceEnds(lines);
  }

  scan(): Outline {
    const front = readFrontMatter(this.#lines);
    if (front) this.#add('frontMatter', 0, 0, { end: front.end, content: this.#lines.slice(0, front.end) });
    for (let number = front?.end ?? 0; number < this.#lines.length; number++) {
      this.#line(number, expandTabs(this.#lines[number] ?? ''));
    }
    this.#closeTo(0);
    return { title: front?.title, blocks: this.#blocks as readonly Block[], repairs: this.#repairs };
  }

  #line(number: number, line: string): void {
    const { depth, at } = this.#matchContainers(line);
    const blank = isBlank(line, at);
    if (this.#leaf && this.#leaf.depth <= depth && this.#continueLeaf(this.#leaf, number, line, at, blank)) {
      this.#extend(number);
    } else if (blank) {
      this.#blankLine(depth);
    } else {
      this.#openBlocks(number, line, depth, at);
    }
  }

  /** How many of the open containers the line belongs to, and the offset after their prefixes. */
  #matchContainers(line: string): { depth: number; at: number } {
    let at = 0;
    let depth = 0;
    // Where the next word begins: counted once for all items, so that deep lists cost no more than their lines' length.
    let rest = countSpaces(line, 0);
    for (const container of this.#containers) {
      const spaces = rest - at;
      if (container.kind === 'quote' && container.offset === 0) {
        if (spaces > 3 || line.charAt(rest) !== '>') break;
        at = rest + 1 + (line.charAt(rest + 1) === ' ' ? 1 : 0);
        rest = at + countSpaces(line, at);
      } else if (rest >= line.length) {
        at = rest;
      } else if (spaces >= container.offset) {
        at += container.offset;
      } else {
        break;
      }
      depth++;
    }
    return { depth, at };
  }

  /** True where the line goes on with the open leaf and nothing else can begin in it. */
  #continueLeaf(leaf: Leaf, number: number, line: string, at: number, blank: boolean): boolean {
    switch (leaf.kind) {
      case 'fence': {
        const spaces = countSpaces(line, at);
        const close = spaces <= 3 ? fenceMark(line, at + spaces) : undefined;
        if (close && close.char === leaf.mark.char && close.length >= leaf.mark.length && close.info === '') {
          this.#leaf = undefined;
        } else {
          leaf.block.content.push(line.slice(at + Math.min(spaces, leaf.indent)));
        }
        leaf.block.end = number + 1;
        return true;
      }
      case 'html': {
        if (leaf.end === 'blank' && blank) return false;
        leaf.block.content.push(line.slice(at));
        leaf.block.end = number + 1;
        if (leaf.end !== 'blank' && line.toLowerCase().includes(leaf.end, at)) this.#leaf = undefined;
        return true;
      }
      case 'code': {
        if (blank || countSpaces(line, at) < 4) return false;
        if (this.#overIndentedItem(line, at)) return false;
        for (let gap = leaf.block.end; gap < number; gap++) leaf.block.content.push('');
        leaf.block.content.push(line.slice(at + 4));
        leaf.block.end = number + 1;
        return true;
      }
      case 'table':
      case 'paragraph':
        return false;
    }
  }

  #blankLine(depth: number): void {
    // A quote ends at a line without its mark; items go on over blank lines.
    const quote = this.#containers.findIndex((each, index) => index >= depth && each.kind === 'quote' && each.offset === 0);
    if (quote >= 0) this.#closeTo(quote);
    if (this.#leaf?.kind !== 'code') this.#leaf = undefined;
    const last = this.#containers.at(-1);
    // An item whose first line is empty holds nothing after a blank line.
    if (last?.kind === 'item' && this.#blocks.length - 1 === last.index) this.#closeTo(this.#containers.length - 1);
  }

  #openBlocks(number: number, line: string, matched: number, from: number): void {
    let depth = matched;
    let at = from;
    const paragraph = this.#leaf?.kind === 'paragraph' || this.#leaf?.kind === 'table' ? this.#leaf : undefined;
    for (;;) {
      const spaces = countSpaces(line, at);
      const start = at + spaces;
      const inParagraph = paragraph !== undefined && depth >= paragraph.depth && this.#leaf === paragraph;
      if (spaces > 3 && !this.#overIndentedItem(line, at)) break;
      if (spaces <= 3 && line.charAt(start) === '>' && depth < MAX_DEPTH) {
        this.#closeTo(depth);
        const index = this.#add('quote', number, start, {});
        this.#containers.push({ index, kind: 'quote', offset: 0 });
        depth++;
        at = start + 1 + (line.charAt(start + 1) === ' ' ? 1 : 0);
        continue;
      }
      if (this.#leafStart(number, line, start, spaces, depth, inParagraph)) return;
      const item = this.#itemStart(number, line, start, inParagraph && depth === paragraph.depth);
      if (item === undefined || depth >= MAX_DEPTH) break;
      if (spaces > 3) this.#repair(number, 'over-indented-item');
      this.#closeTo(depth);
      const index = this.#add('item', number, start, { marker: item.marker });
      // An over-indented item hangs under the item before it, so its own lines are counted from there.
      this.#containers.push({ index, kind: 'item', offset: item.offset - at });
      depth++;
      at = item.content;
      if (isBlank(line, at)) {
        this.#extend(number);
        return;
      }
    }
    this.#text(number, line, depth, at);
  }

  /** Headings, rules, fences and HTML; callouts. True where one began. */
  #leafStart(number: number, line: string, start: number, spaces: number, depth: number, inParagraph: boolean): boolean {
    const char = line.charAt(start);
    if (char === '#') return this.#heading(number, line, start, depth, inParagraph);
    if (char === '`' || char === '~') {
      const mark = fenceMark(line, start);
      if (!mark) return false;
      if (!this.#fenceEnds.closedAfter(number, mark)) {
        this.#repair(number, 'unclosed-fence');
        return false;
      }
      this.#closeTo(depth);
      const block = this.#addDraft('fence', number, start, { marker: mark.info });
      this.#leaf = { kind: 'fence', block, depth: this.#containers.length, mark, indent: spaces };
      this.#extend(number);
      return true;
    }
    if (char === '<') {
      const html = htmlBlockStart(line, start);
      if (!html || (inParagraph && !html.interrupts)) return false;
      this.#closeTo(depth);
      const block = this.#addDraft('html', number, start, { content: [line.slice(start)] });
      const closed = html.end !== 'blank' && line.toLowerCase().includes(html.end, start + 2);
      this.#leaf = closed ? undefined : { kind: 'html', block, depth: this.#containers.length, end: html.end };
      this.#extend(number);
      return true;
    }
    if (char === '!' || char === '?') return this.#callout(number, line, start, spaces, depth);
    if ((char === '-' || char === '=') && inParagraph && this.#leaf?.kind === 'paragraph' && this.#leaf.depth === depth) {
      const level = setextUnderline(line, start);
      if (level !== undefined && depth === this.#containers.length) {
        const { block } = this.#leaf;
        if (block.kind === 'paragraph') {
          block.kind = 'heading';
          block.level = level;
          block.end = number + 1;
          this.#leaf = undefined;
          this.#extend(number);
          return true;
        }
      }
    }
    if (isThematicBreak(line, start)) {
      this.#closeTo(depth);
      this.#add('rule', number, start, {});
      this.#extend(number);
      return true;
    }
    return false;
  }

  #heading(number: number, line: string, start: number, depth: number, inParagraph: boolean): boolean {
    const heading = atxHeading(line, start);
    if (!heading) return false;
    if (!heading.spaced) {
      // `#Heading` at the edge of the page, but not `#1`, `#hashtag` in running text, `#!`.
      if (inParagraph || depth > 0 || !/^[A-Z][\w]+(?: |$)/.test(heading.text) || heading.text.length > 80) return false;
      this.#repair(number, 'heading-without-space');
    }
    this.#closeTo(depth);
    this.#add('heading', number, start, { level: heading.level, content: [heading.text] });
    this.#extend(number);
    return true;
  }

  /** `!!! note "Title"` of MkDocs, with its text indented by four. */
  #callout(number: number, line: string, start: number, spaces: number, depth: number): boolean {
    const mark = /^(?:!!!|\?\?\?\+?) ?[a-z]+(?: +"([^"]*)")?\s*$/i.exec(line.slice(start, start + 200));
    if (!mark) return false;
    this.#closeTo(depth);
    const index = this.#add('quote', number, start, { marker: mark[1] ?? '' });
    this.#containers.push({ index, kind: 'quote', offset: spaces + 4 });
    this.#extend(number);
    return true;
  }

  /** The marker of a new item, where its text begins, and the column that its further lines must reach. */
  #itemStart(number: number, line: string, start: number, inParagraph: boolean): { marker: string; content: number; offset: number } | undefined {
    const marker = listMarker(line, start);
    if (!marker) return undefined;
    const spaces = countSpaces(line, marker.end);
    const empty = isBlank(line, marker.end);
    if (spaces === 0 && !empty) {
      if (!this.#isUnspacedMarker(line, start, marker)) return undefined;
      this.#repair(number, 'marker-without-space');
      // Its lines are counted as if the space were there.
      return { marker: marker.text, content: marker.end, offset: marker.end + 1 };
    }
    if (inParagraph && (empty || (marker.ordinal !== undefined && marker.ordinal !== 1))) return undefined;
    // Five or more spaces after the marker begin code inside the item.
    const content = empty || spaces > 4 ? marker.end + 1 : marker.end + spaces;
    return { marker: marker.text, content, offset: content };
  }

  /** `*API Gateway:` or `-Name`: an asterisk or hyphen right before a capital, and no emphasis that closes on the line. */
  #isUnspacedMarker(line: string, start: number, marker: ListMarker): boolean {
    if (marker.text !== '*' && marker.text !== '-') return false;
    const next = line.charAt(marker.end);
    if (next < 'A' || next > 'Z') return false;
    return marker.text === '-' || line.indexOf('*', start + 1) < 0;
  }

  /** An item typed four or more columns to the right of where CommonMark would still see it, beside or below other items. */
  #overIndentedItem(line: string, at: number): boolean {
    const spaces = countSpaces(line, at);
    if (spaces < 4 || spaces > 12) return false;
    const marker = listMarker(line, at + spaces);
    if (!marker || line.charAt(marker.end) !== ' ' || isBlank(line, marker.end)) return false;
    return this.#containers.some((each) => each.kind === 'item');
  }

  #text(number: number, line: string, depth: number, at: number): void {
    const leaf = this.#leaf;
    const spaces = countSpaces(line, at);
    if (leaf?.kind === 'table' && this.#tableRow(leaf, number, line, depth, at)) return;
    if (leaf?.kind === 'paragraph') {
      // A paragraph goes on, if need be lazily: without the prefixes of its containers.
      if (this.#tableStart(leaf, number, line, depth, at)) return;
      this.#lazy = depth < leaf.depth;
      leaf.block.content.push(line.slice(at + spaces));
      leaf.block.end = number + 1;
      this.#extend(number);
      return;
    }
    if (depth < this.#containers.length) this.#closeTo(depth);
    if (spaces > 3) {
      const block = this.#addDraft('code', number, at + 4, { content: [line.slice(at + 4)] });
      this.#leaf = { kind: 'code', block, depth: this.#containers.length };
    } else {
      const reference = /^\[[^\]\n]{1,200}\]:(?:\s|$)/.test(line.slice(at + spaces, at + spaces + 210));
      const kind = reference ? 'reference' : 'paragraph';
      const block = this.#addDraft(kind, number, at + spaces, { content: [line.slice(at + spaces)] });
      this.#leaf = reference ? undefined : { kind: 'paragraph', block, depth: this.#containers.length };
    }
    this.#extend(number);
  }

  /** The line is the second of a table, and the last line of the paragraph its head. */
  #tableStart(leaf: Leaf, number: number, line: string, depth: number, at: number): boolean {
    const spaces = countSpaces(line, at);
    const cells = tableDelimiterCells(line, at + spaces);
    const head = leaf.block.content.at(-1);
    if (cells === 0 || head === undefined || !head.includes('|') || tableCells(head).length !== cells) return false;
    if (spaces > 3 || depth < leaf.depth || this.#lazy) this.#repair(number, 'loose-table');
    let block = leaf.block;
    if (block.content.length > 1) {
      block.content.pop();
      block.end = number - 1;
      block = this.#addDraft('table', number - 1, leaf.block.column, { content: [head] });
    } else {
      block.kind = 'table';
    }
    block.content.push(line.slice(at + spaces));
    block.end = number + 1;
    this.#leaf = { kind: 'table', block, depth: leaf.depth };
    this.#extend(number);
    return true;
  }

  #tableRow(leaf: Leaf, number: number, line: string, depth: number, at: number): boolean {
    const spaces = countSpaces(line, at);
    const piped = line.charAt(at + spaces) === '|';
    if (!piped && (depth < leaf.depth || spaces > 3)) return false;
    leaf.block.content.push(line.slice(at + spaces));
    leaf.block.end = number + 1;
    this.#extend(number);
    return true;
  }

  /** The open containers reach to this line. */
  #extend(number: number): void {
    for (const container of this.#containers) {
      const block = this.#blocks[container.index];
      if (block) block.end = Math.max(block.end, number + 1);
    }
  }

  #closeTo(depth: number): void {
    this.#lazy = false;
    if (this.#containers.length > depth) this.#containers.length = depth;
    this.#leaf = undefined;
  }

  #add(kind: BlockKind, line: number, column: number, rest: Partial<Draft>): number {
    this.#addDraft(kind, line, column, rest);
    return this.#blocks.length - 1;
  }

  #addDraft(kind: BlockKind, line: number, column: number, rest: Partial<Draft>): Draft {
    const parent = this.#containers.at(-1)?.index ?? -1;
    const draft: Draft = { kind, start: line, end: line + 1, parent, level: 0, column, marker: '', content: [], ...rest };
    this.#blocks.push(draft);
    return draft;
  }

  #repair(line: number, rule: RepairRule): void {
    this.#repairs.push({ line, rule });
  }
}
