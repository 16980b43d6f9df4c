import type { LineSpan } from '../text/lines';

export type BlockKind =
  | 'heading'
  | 'item'
  | 'quote'
  | 'paragraph'
  | 'fence'
  | 'code'
  | 'table'
  | 'html'
  | 'rule'
  | 'reference'
  | 'frontMatter';

/** One block of a note. Items and quotes contain the blocks whose `parent` they are; a block's lines lie inside its parent's. */
export interface Block extends LineSpan {
  readonly kind: BlockKind;
  /** Index of the containing item or quote in `Outline.blocks`, -1 at the top of the note. */
  readonly parent: number;
  /** Of a heading, 1 to 6; 0 otherwise. */
  readonly level: number;
  /** Column of its first character, tabs counted to the next multiple of four. */
  readonly column: number;
  /** `*`, `-`, `+`, `1.`, `1)` of an item; the info string of a fence; the title of a callout; empty otherwise. */
  readonly marker: string;
  /** One entry a line, without the prefixes of containers and the marks of the block itself; empty for items and quotes. */
  readonly content: readonly string[];
}

/** A place where the author's meaning was read against the letter of CommonMark. */
export interface Repair {
  /** Zero-based. */
  readonly line: number;
  readonly rule: RepairRule;
}

export type RepairRule =
  /** `*Name:` is an item. */
  | 'marker-without-space'
  /** `#Heading` is a heading. */
  | 'heading-without-space'
  /** An item four or more columns deeper than its list is an item, not code or running text. */
  | 'over-indented-item'
  /** A table typed left of its item, or with its second line indented, is a table. */
  | 'loose-table'
  /** A fence that is never closed is text. */
  | 'unclosed-fence';

/** The block structure of a note, in the order of lines. */
export interface Outline {
  /** `title` of the front matter. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
}
