import type { LineSpan } from '../text/lines';

export type BlockKind =
  | 'heading'
  /** Contains blocks. */
  | 'item'
  /** Contains blocks: `> …`, or a callout of either kind. */
  | 'quote'
  /** Contains blocks: `[^1]: …` and the lines under it that are indented by four. */
  | 'footnote'
  /** The first line of a callout: `[!NOTE] Title` in a quote, or `!!! note "Title"`. */
  | 'callout'
  | 'paragraph'
  | 'fence'
  | 'code'
  | 'table'
  | 'html'
  | 'rule'
  /** The definition of a link: `[name]: address "title"`. */
  | 'reference'
  | 'frontMatter';

/** One block of a note. Items, quotes and footnotes contain the blocks whose `parent` they are; a block's lines lie inside its parent's. */
export interface Block extends LineSpan {
  readonly kind: BlockKind;
  /** Index of the containing item, quote or footnote in `Outline.blocks`, -1 at the top of the note. */
  readonly parent: number;
  /** Column of its first character, tabs counted to the next multiple of four. */
  readonly column: number;
  /**
   * `#` to `######` of a heading, whichever way it is typed; `*`, `-`, `+`, `1.`, `1)` of an item, empty where its author
   * typed none; the info string of a fence; the kind of a callout in lower case (`note`); the label of a footnote; empty
   * otherwise.
   */
  readonly marker: string;
  /**
   * One entry a line, without the prefixes of containers and the marks of the block itself, otherwise as it stands in the
   * note; empty for containers. Of a callout its title, where it has one.
   */
  readonly content: readonly string[];
}

/** Of a heading, 1 to 6. */
export function levelOf({ marker }: Block): number {
  return marker.length;
}

/** A place where the author's meaning was read against the letter of CommonMark. */
export interface Repair {
  /** Zero-based. */
  readonly line: number;
  /** The line after the last one that is read otherwise because of it. */
  readonly end: number;
  readonly rule: RepairRule;
}

export type RepairRule =
  /** `*Name:`, `-Name` and `1.Name` are items. */
  | 'marker-without-space'
  /** `• Name`: a bullet that Markdown does not know begins an item. */
  | 'foreign-marker'
  /** `#Heading` is a heading. */
  | 'heading-without-space'
  /** A heading that its indentation puts into an item, and that other text follows than the item's, is one of the note. */
  | 'heading-in-list'
  /** An item four or more columns deeper than its list is an item, not code or running text. */
  | 'over-indented-item'
  /** An item typed short of the text of the one before hangs under it where its depth, its mark or a colon above says so. */
  | 'under-indented-item'
  /** Bullets in the column of a number, give or take one, hang under it where the next number follows them. */
  | 'bullets-under-number'
  /** Text, code or a table typed short of the text of the item before, but right of its marker, belongs to it. */
  | 'under-indented-text'
  /** A list goes on after a fence, a table or an image at the left edge: deeper items hang under the item before. */
  | 'list-goes-on'
  /** A line in bold at the left edge, right below an item, is a title that ends the list, no text of the item. */
  | 'title-after-item'
  /** `3.` right after a line of text is an item where the next line has the next number. */
  | 'number-after-text'
  /** Short lines one under the other below a title line that ends with a colon are items without a marker. */
  | 'unmarked-items'
  /** A table typed left of its item, or with its second line indented, is a table. */
  | 'loose-table'
  /** A fence that is never closed ends where text begins again. */
  | 'unclosed-fence'
  /** `!!! note` with text indented by four is a callout, which CommonMark does not know. */
  | 'callout'
  /** `[^1]: text` with text indented by four is a footnote, which CommonMark does not know. */
  | 'footnote';

/** The block structure of a note, in the order of lines. */
export interface Outline {
  /** `title` of the front matter. */
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  /** In the order of lines. */
  readonly repairs: readonly Repair[];
  /** How many characters the scanner looked at, each as often as it did: in no note more than three times its length. */
  readonly visited: number;
}
