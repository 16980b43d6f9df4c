import type { Block } from '../outline/outline';
import type { PlainText } from '../text/plain';
import type { Lead } from './lead';

/** Words of a note that may introduce something or state something: the text of an item, or lines of a paragraph. */
export interface NoteLine {
  /** The block, narrowed to these lines. */
  readonly block: Block;
  readonly plain: PlainText;
  readonly lead: Lead | undefined;
  /** The term in front, cleaned; else the whole line; empty where neither may be a name. */
  readonly label: string;
  /** What is said of the term; empty where nothing is. */
  readonly body: string;
  /** Whether it is one of several definitions in a paragraph, whose statement is the paragraph's. */
  readonly isPart: boolean;
  /** Index of the item whose text it is, -1 for lines of a paragraph. */
  readonly item: number;
  /** Whether its author gave the item a number: in a row of such, what happens one after the other is no list of terms. */
  readonly isNumbered: boolean;
  /** The row that it stands in. */
  readonly row: Row;
  /** The items or definitions that hang under it. */
  readonly below: Row | undefined;
  /** Whether a table or a heading hangs under it. */
  readonly holdsBlock: boolean;
}

/** Lines that stand in one row: the items of a list, the paragraphs between two headings, or the definitions below a title line. */
export interface Row {
  readonly lines: readonly NoteLine[];
  /** The line that the row hangs under. */
  readonly above: NoteLine | undefined;
  /** Share of the lines that are terms: a list of terms has many, a list of statements few. 0 to 1. */
  readonly terms: number;
}

/** Whether anything hangs under a line. */
export function hasContent(line: NoteLine): boolean {
  return line.below !== undefined || line.holdsBlock;
}
