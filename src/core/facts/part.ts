import type { Block } from '../outline/outline';
import type { PlainText } from '../text/plain';
import type { Lead } from '../topics/lead';
import type { TableCell } from '../topics/passage';

/** A stretch of words in a note, with the list that belongs to it. */
export interface Part {
  /** `item`: the first paragraph of a list item; `summary` and `folded`: what a `<details>` shows and what it folds away. */
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row' | 'summary' | 'folded';
  readonly block: Block;
  /** `-` or `1.` of the item whose first paragraph it is; empty for others. */
  readonly marker: string;
  readonly plain: PlainText;
  readonly lead: Lead | undefined;
  /** Index of the topic that it introduces or is under, -1 outside of any. */
  readonly topic: number;
  readonly cells: readonly TableCell[] | undefined;
  /** Whether it states something by itself: a heading does not, nor a label that introduces a topic and no more. */
  readonly states: boolean;
  /** The items right below it: its own, or the list that follows a paragraph or a heading. */
  readonly list: readonly Part[];
  /** Whether code stands right below it. */
  readonly opensCode: boolean;
  /** The part whose list it stands in. */
  readonly head: Part | undefined;
}

/** Topics by the line that introduces them. */
export type TopicAt = ReadonlyMap<number, number>;
