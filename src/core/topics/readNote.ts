import type { Block, Outline } from '../outline/outline';
import { LONGEST_TEXT } from '../text/longestText';
import { withoutPages } from '../text/pages';
import { plainText } from '../text/plain';
import { partLines } from './definitionLines';
import { cleanLabel } from './label';
import { findLead, type Lead } from './lead';
import { findLineLead } from './lineLead';
import { hasContent, type NoteLine, type Row } from './noteLine';
import { isTerm } from './terms';
import { countWords } from './words';

const SUMMARY = /<summary\b[^>]*>([^<\n]*)<\/summary>/i;

/** A longer line without a term in front is a statement and no name. */
const MAX_NAME = 200;

/** A term before a bracket is no longer than this. */
const MAX_TERM = 60;

/** `Savings Plans (1 or 3 years)`: an amount is no part of the name. */
const AMOUNT_ASIDE = /\s*\([~<>]?\d[\d.,]*(?: ?(?:-|–|&|or|to) ?\d[\d.,]*)? ?[a-z%]+\)$/i;

/** A longer bracket says something; a shorter one is a part of the name. */
const MAX_ASIDE_WORDS = 4;

/** What a note is made of for its topics, in the order of lines. */
export type NotePart =
  | { readonly kind: 'heading' | 'table'; readonly block: Block }
  | { readonly kind: 'line'; readonly line: NoteLine }
  /** A paragraph of which each line is a part of its own; the lines follow. */
  | { readonly kind: 'lines'; readonly block: Block; readonly row: Row };

export interface NoteParts {
  readonly parts: readonly NotePart[];
  /** The list that an item stands in, by the item's block. */
  readonly lists: ReadonlyMap<number, Row>;
}

interface RowDraft {
  readonly lines: NoteLine[];
  readonly above: NoteLine | undefined;
  terms: number;
}

type LineDraft = { -readonly [Key in keyof NoteLine]: NoteLine[Key] };

/** The headings, tables and lines of a note; each line knows the row it stands in and what hangs under it. */
export function readNote({ blocks }: Outline): NoteParts {
  return new NoteReader(blocks).read();
}

class NoteReader {
  readonly #blocks: readonly Block[];
  readonly #parts: NotePart[] = [];
  readonly #rows: RowDraft[] = [];
  /** The open list and the open row of paragraphs in each block that contains others. */
  readonly #lists = new Map<number, RowDraft>();
  readonly #texts = new Map<number, RowDraft>();
  readonly #listOf = new Map<number, Row>();
  /** The text of each item. */
  readonly #items = new Map<number, LineDraft>();
  /** The last line of text if it stands alone: what begins right below it hangs under it. */
  #title: LineDraft | undefined;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  read(): NoteParts {
    this.#blocks.forEach((block, index) => {
      this.#read(block, index);
    });
    for (const row of this.#rows) {
      const terms = row.lines.filter((line) => hasContent(line) || isTerm(line)).length;
      row.terms = terms / Math.max(1, row.lines.length);
    }
    return { parts: this.#parts, lists: this.#listOf };
  }

  #read(block: Block, index: number): void {
    const { kind, parent } = block;
    switch (kind) {
      case 'heading':
        this.#endRows(parent);
        this.#title = undefined;
        this.#hold(block);
        this.#parts.push({ kind, block });
        return;
      case 'rule':
        this.#endRows(parent);
        return;
      case 'paragraph':
        this.#paragraph(block);
        return;
      case 'callout':
        this.#folded(block, block.content[0] ?? '');
        return;
      case 'html':
        this.#folded(block, SUMMARY.exec(block.content.join('\n'))?.[1] ?? '');
        return;
      case 'item':
        this.#item(block, index);
        return;
      case 'table':
        this.#hold(block);
        this.#parts.push({ kind, block });
        return;
      default:
        // A list goes on after a fence, a quote or a picture.
        return;
    }
  }

  #endRows(parent: number): void {
    this.#lists.delete(parent);
    this.#texts.delete(parent);
  }

  #hold(block: Block): void {
    const holder = this.#holder(block);
    if (holder) holder.holdsBlock = true;
  }

  /** The line that a list, a table or a heading hangs under: a title line right above it, else the text of its item. */
  #holder(block: Block): LineDraft | undefined {
    const title = this.#title;
    if (title && title.block.parent === block.parent && block.start - title.block.end <= 1) return title;
    return this.#items.get(block.parent);
  }

  #item(block: Block, index: number): void {
    const list = this.#lists.get(block.parent) ?? this.#rowBelow(this.#holder(block));
    this.#lists.set(block.parent, list);
    this.#listOf.set(index, list);
  }

  #paragraph(block: Block): void {
    const owner = this.#blocks[block.parent];
    if (owner?.kind !== 'item' || owner.start !== block.start || this.#items.has(block.parent)) {
      this.#text(block);
      return;
    }
    const line = this.#line(block, block.parent, this.#lists.get(owner.parent) ?? this.#newRow(undefined), false);
    if (line) this.#items.set(block.parent, line);
  }

  /** The title of a callout or a `<details>` may be that of a section; by itself it states nothing. */
  #folded(block: Block, title: string): void {
    if (title === '') return;
    this.#lists.delete(block.parent);
    this.#title = this.#line({ ...block, content: [title] }, -1, this.#newRow(undefined), true);
  }

  #text(block: Block): void {
    this.#lists.delete(block.parent);
    const row = this.#texts.get(block.parent) ?? this.#newRow(this.#items.get(block.parent));
    this.#texts.set(block.parent, row);
    const parts = partLines(block.content);
    if (parts.length > 1) this.#parts.push({ kind: 'lines', block, row });
    let below: RowDraft | undefined;
    for (const [number, { from, end, isTitle }] of parts.entries()) {
      const lines = { start: block.start + from, end: block.start + end, content: block.content.slice(from, end) };
      const line = this.#line(parts.length > 1 ? { ...block, ...lines } : block, -1, below ?? row, parts.length > 1);
      if (line && isTitle && number + 1 < parts.length) below = this.#rowBelow(line);
      this.#title = line && end - from === 1 ? line : undefined;
    }
  }

  #rowBelow(holder: LineDraft | undefined): RowDraft {
    const row = this.#newRow(holder);
    if (holder) holder.below ??= row;
    return row;
  }

  #newRow(above: NoteLine | undefined): RowDraft {
    const row: RowDraft = { lines: [], above, terms: 0 };
    this.#rows.push(row);
    return row;
  }

  #line(block: Block, item: number, row: RowDraft, isPart: boolean): LineDraft | undefined {
    const source = block.content.join('\n');
    if (source.length > LONGEST_TEXT) return undefined;
    const plain = withoutPages(plainText(source));
    if (plain.text === '') return undefined;
    const lead = (item >= 0 ? findLineLead(plain) : undefined) ?? findLead(plain);
    const { term, body } = termOf(plain.text, lead);
    const isNumbered = /^\d/.test(this.#blocks[item]?.marker ?? '');
    const line: LineDraft = { block, plain, lead, label: cleanLabel(term), body, isPart, item, isNumbered, row, below: undefined, holdsBlock: false };
    row.lines.push(line);
    this.#parts.push({ kind: 'line', line });
    return line;
  }
}

/** The term in front of a line and what is said of it; also `Lambda Authorizer (calls a function that checks the token)`. */
function termOf(text: string, lead: Lead | undefined): { readonly term: string; readonly body: string } {
  const front = lead ? text.slice(lead.start, lead.end) : text;
  const bracket = front.endsWith(')') ? front.indexOf(' (') : -1;
  const says = bracket > 0 && bracket <= MAX_TERM && countWords(front.slice(bracket)) > MAX_ASIDE_WORDS;
  const term = says ? front.slice(0, bracket) : front;
  if (lead) return { term: term.replace(AMOUNT_ASIDE, ''), body: text.slice(lead.body) };
  return { term: term.length > MAX_NAME ? '' : term, body: says ? front.slice(bracket + 2, -1) : '' };
}
