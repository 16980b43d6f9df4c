import { splitLines } from '../text/lines';
import { afterQuoteMark, BlockStack } from './blockStack';
import { FenceEnds } from './fenceEnds';
import { readFrontMatter } from './frontMatter';
import { htmlBlockStart } from './htmlBlock';
import { isOverIndentedItem, itemStart } from './itemStart';
import { endsHtml, takeLine, type Leaf } from './leaf';
import { atxHeading, countSpaces, expandTabs, fenceMark, isBlank, isThematicBreak, setextUnderline, tableCells, tableDelimiterCells } from './lineMarks';
import type { Outline, Repair, RepairRule } from './outline';

/** Deeper containers are read as text: nobody nests so far, and it bounds the work for a line. */
const MAX_DEPTH = 64;

/** A place in a line at which a block may begin. */
interface Place {
  readonly number: number;
  readonly line: string;
  /** After the prefixes of the containers. */
  readonly at: number;
  readonly spaces: number;
  /** The first character that is no space. */
  readonly start: number;
  readonly depth: number;
  /** Whether a paragraph is open that the line could go on with. */
  readonly inParagraph: boolean;
}

/**
 * Reads the block structure of a note: CommonMark with tables, front matter and callouts, and then the named repairs of
 * `RepairRule`. One pass over the lines; never throws.
 */
export function scanOutline(text: string): Outline {
  return new Scanner(splitLines(text)).scan();
}

class Scanner {
  readonly #lines: readonly string[];
  readonly #stack = new BlockStack();
  readonly #repairs: Repair[] = [];
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
    if (front) this.#stack.add('frontMatter', 0, 0, { end: front.end, content: this.#lines.slice(0, front.end) });
    for (let number = front?.end ?? 0; number < this.#lines.length; number++) {
      this.#line(number, expandTabs(this.#lines[number] ?? ''));
    }
    return { title: front?.title, blocks: this.#stack.blocks, repairs: this.#repairs };
  }

  #line(number: number, line: string): void {
    const { depth, at } = this.#stack.match(line);
    const blank = isBlank(line, at);
    if (this.#takenByLeaf(number, line, depth, at, blank)) this.#stack.extend(number);
    else if (blank) this.#blankLine(depth);
    else this.#openBlocks(number, line, depth, at);
  }

  #takenByLeaf(number: number, line: string, depth: number, at: number, blank: boolean): boolean {
    const leaf = this.#leaf;
    if (!leaf || leaf.depth > depth) return false;
    if (leaf.kind === 'code' && this.#isOverIndented(line, at)) return false;
    const taken = takeLine(leaf, number, line, at, blank);
    if (taken === 'closed') this.#leaf = undefined;
    return taken !== undefined;
  }

  #blankLine(depth: number): void {
    this.#stack.closeQuotes(depth);
    if (this.#leaf?.kind !== 'code' || this.#leaf.depth > this.#stack.depth) this.#leaf = undefined;
    // An item whose first line is empty holds nothing after a blank line.
    if (this.#stack.endsInEmptyItem) this.#closeTo(this.#stack.depth - 1);
  }

  #openBlocks(number: number, line: string, matched: number, from: number): void {
    const paragraph = this.#leaf?.kind === 'paragraph' || this.#leaf?.kind === 'table' ? this.#leaf : undefined;
    let depth = matched;
    let at = from;
    for (;;) {
      const spaces = countSpaces(line, at);
      const start = at + spaces;
      const inParagraph = paragraph !== undefined && depth >= paragraph.depth && this.#leaf === paragraph;
      const place: Place = { number, line, at, spaces, start, depth, inParagraph };
      if (spaces > 3 && !this.#isOverIndented(line, at)) break;
      if (spaces <= 3 && line.charAt(start) === '>' && depth < MAX_DEPTH) {
        this.#closeTo(depth);
        this.#stack.open('quote', number, start, 0, '');
        at = afterQuoteMark(line, start);
      } else if (this.#leafStart(place)) {
        return;
      } else {
        const content = depth < MAX_DEPTH ? this.#item(place, inParagraph && depth === paragraph.depth) : undefined;
        if (content === undefined) break;
        at = content;
        if (isBlank(line, at)) return;
      }
      depth++;
    }
    this.#text(number, line, depth, at);
  }

  /** The offset at which the text of a new item begins. */
  #item(place: Place, inParagraph: boolean): number | undefined {
    const { number, line, at, spaces, start, depth } = place;
    const item = itemStart(line, start, inParagraph);
    if (!item) return undefined;
    if (item.unspaced) this.#repair(number, 'marker-without-space');
    if (spaces > 3) this.#repair(number, 'over-indented-item');
    this.#closeTo(depth);
    this.#stack.open('item', number, start, item.offset - at, item.marker);
    return item.content;
  }

  /** Headings, rules, fences, HTML and callouts. True where one began. */
  #leafStart(place: Place): boolean {
    switch (place.line.charAt(place.start)) {
      case '#':
        return this.#heading(place);
      case '`':
      case '~':
        return this.#fence(place);
      case '<':
        return this.#html(place);
      case '!':
      case '?':
        return this.#callout(place);
      default:
        return this.#underline(place) || this.#rule(place);
    }
  }

  #heading({ number, line, start, depth, inParagraph }: Place): boolean {
    const heading = atxHeading(line, start);
    if (!heading) return false;
    if (!heading.spaced) {
      // `#Heading` at the edge of the page, but not `#1`, `#hashtag` in running text, `#!`.
      if (inParagraph || depth > 0 || !/^[A-Z][\w]+(?: |$)/.test(heading.text) || heading.text.length > 80) return false;
      this.#repair(number, 'heading-without-space');
    }
    this.#closeTo(depth);
    this.#stack.add('heading', number, start, { level: heading.level, content: [heading.text] });
    return true;
  }

  #fence({ number, line, start, spaces, depth }: Place): boolean {
    const mark = fenceMark(line, start);
    if (!mark) return false;
    if (!this.#fenceEnds.closedAfter(number, mark)) {
      this.#repair(number, 'unclosed-fence');
      return false;
    }
    this.#closeTo(depth);
    const block = this.#stack.add('fence', number, start, { marker: mark.info });
    this.#leaf = { kind: 'fence', block, depth: this.#stack.depth, mark, indent: spaces };
    return true;
  }

  #html({ number, line, start, depth, inParagraph }: Place): boolean {
    const html = htmlBlockStart(line, start);
    if (!html || (inParagraph && !html.interrupts)) return false;
    this.#closeTo(depth);
    const block = this.#stack.add('html', number, start, { content: [line.slice(start)] });
    this.#leaf = endsHtml(html.end, line, start + 2) ? undefined : { kind: 'html', block, depth: this.#stack.depth, end: html.end };
    return true;
  }

  /** `!!! note "Title"` of MkDocs, with its text indented by four. */
  #callout({ number, line, start, spaces, depth }: Place): boolean {
    const mark = /^(?:!!!|\?\?\?\+?) ?[a-z]+(?: +"([^"]*)")?\s*$/i.exec(line.slice(start, start + 200));
    if (!mark) return false;
    this.#closeTo(depth);
    this.#stack.open('quote', number, start, spaces + 4, mark[1] ?? '');
    return true;
  }

  /** The second line of a setext heading. */
  #underline({ number, line, start, depth, inParagraph }: Place): boolean {
    const leaf = this.#leaf;
    if (!inParagraph || leaf?.kind !== 'paragraph' || leaf.depth !== depth || depth !== this.#stack.depth) return false;
    const level = setextUnderline(line, start);
    if (level === undefined || leaf.block.kind !== 'paragraph') return false;
    leaf.block.kind = 'heading';
    leaf.block.level = level;
    leaf.block.end = number + 1;
    this.#leaf = undefined;
    this.#stack.extend(number);
    return true;
  }

  #rule({ number, line, start, depth }: Place): boolean {
    if (!isThematicBreak(line, start)) return false;
    this.#closeTo(depth);
    this.#stack.add('rule', number, start);
    return true;
  }

  /** A paragraph goes on, if need be lazily (without the prefixes of its containers), or begins; else indented code. */
  #text(number: number, line: string, depth: number, at: number): void {
    const leaf = this.#leaf;
    const spaces = countSpaces(line, at);
    const words = line.slice(at + spaces);
    if (leaf?.kind === 'table' && (words.startsWith('|') || (depth >= leaf.depth && spaces <= 3))) {
      this.#goOn(leaf, number, words);
    } else if (leaf?.kind === 'paragraph') {
      if (this.#tableStart(leaf, number, words, spaces, depth)) return;
      this.#lazy = depth < leaf.depth;
      this.#goOn(leaf, number, words);
    } else {
      if (depth < this.#stack.depth || leaf?.kind === 'table') this.#closeTo(depth);
      this.#beginText(number, line, at, spaces);
    }
  }

  #goOn({ block }: Leaf, number: number, words: string): void {
    block.content.push(words);
    block.end = number + 1;
    this.#stack.extend(number);
  }

  #beginText(number: number, line: string, at: number, spaces: number): void {
    const depth = this.#stack.depth;
    if (spaces > 3) {
      const block = this.#stack.add('code', number, at + 4, { content: [line.slice(at + 4)] });
      this.#leaf = { kind: 'code', block, depth };
      return;
    }
    const isReference = /^\[[^\]\n]{1,200}\]:(?:\s|$)/.test(line.slice(at + spaces, at + spaces + 210));
    const block = this.#stack.add(isReference ? 'reference' : 'paragraph', number, at + spaces, { content: [line.slice(at + spaces)] });
    this.#leaf = isReference ? undefined : { kind: 'paragraph', block, depth };
  }

  /** The line is the second of a table, and the last line of the paragraph its head. */
  #tableStart(leaf: Leaf, number: number, words: string, spaces: number, depth: number): boolean {
    const cells = tableDelimiterCells(words, 0);
    const head = leaf.block.content.at(-1);
    if (cells === 0 || !head?.includes('|') || tableCells(head).length !== cells) return false;
    if (spaces > 3 || depth < leaf.depth || this.#lazy) this.#repair(number, 'loose-table');
    let { block } = leaf;
    if (block.content.length > 1) {
      block.content.pop();
      block.end = number - 1;
      block = this.#stack.add('table', number - 1, leaf.block.column, { content: [head] });
    }
    block.kind = 'table';
    const table: Leaf = { kind: 'table', block, depth: leaf.depth };
    this.#leaf = table;
    this.#goOn(table, number, words);
    return true;
  }

  #isOverIndented(line: string, at: number): boolean {
    return this.#stack.inItem && isOverIndentedItem(line, at);
  }

  #closeTo(depth: number): void {
    this.#stack.closeTo(depth);
    this.#leaf = undefined;
    this.#lazy = false;
  }

  #repair(line: number, rule: RepairRule): void {
    this.#repairs.push({ line, rule });
  }
}
