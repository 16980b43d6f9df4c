import type { Block } from '../outline/outline';
import { originOf, type PlainText } from '../text/plain';
import type { Lead } from './lead';

export interface TableCell {
  readonly header: string;
  readonly text: string;
}

/** A stretch of a note that may state something: the text of an item, a paragraph, or a row of a table. */
export interface Passage {
  readonly block: Block;
  readonly plain: PlainText;
  readonly lead: Lead | undefined;
  /** Index of the topic that it is under, -1 outside of any. */
  readonly topic: number;
  readonly cells: readonly TableCell[] | undefined;
}

/** The line of the note in which a character of the passage's plain text stands; zero-based. */
export function lineOf(passage: Passage, offset: number): number {
  let rest = originOf(passage.plain, offset);
  let line = passage.block.start;
  for (const content of passage.block.content) {
    if (rest <= content.length) break;
    rest -= content.length + 1;
    line++;
  }
  return Math.min(line, passage.block.end - 1);
}
