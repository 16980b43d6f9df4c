import type { LineSpan } from '../text/lines';
import type { TableCell } from '../topics/passage';

/** What a note says in one place, before it is weighed whether one can ask about it. */
export interface Statement extends LineSpan {
  /** In the note's own words, on one line. */
  readonly text: string;
  /** The term in front: a prefix of `text`. */
  readonly lead: string | undefined;
  /** False for a term behind a sentence of the same line: there only a name of the catalogue is one. */
  readonly leadIsSure: boolean;
  /** What is said of the term: a suffix of `text`. */
  readonly body: string;
  /** The terms that earlier statements of the same line begin with, the nearest first. */
  readonly carried: readonly string[];
  /** Index into the note's topics, -1 outside of any. */
  readonly topic: number;
  readonly cells: readonly TableCell[] | undefined;
  /** `list`: a line with the items below it; `answer`: a question with its answer. */
  readonly form: 'said' | 'row' | 'list' | 'answer';
  /** Whether it ends so that the list below it must go on, though that list says things of its own. */
  readonly opens: boolean;
  /** Why it cannot be asked, where its place alone tells; empty otherwise. */
  readonly unfit: string;
  /** Whether it stands in the list of an item that begins as a lab. */
  readonly inLab: boolean;
  /** How much of the text is marked as code, from 0 to 1. */
  readonly inCode: number;
  /** Whether a link, an address or an image stands in it. */
  readonly isLinked: boolean;
  /** Whether it is a link and hardly anything else. */
  readonly isLink: boolean;
  /** What stands in front of it in its line; empty for the first statement of one. */
  readonly before: string;
}
