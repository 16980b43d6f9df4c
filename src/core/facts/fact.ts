import type { EntityId, Mention } from '../catalog/catalog';
import type { LineSpan } from '../text/lines';

/** Stable over edits elsewhere: made of the version of the normalisation, the normalised text, and what the fact is about. */
export type FactId = string;

export type FactKind =
  | 'definition'
  | 'number'
  | 'enumeration'
  | 'rule'
  | 'contrast'
  | 'default'
  | 'comparison'
  | 'procedure'
  | 'example'
  | 'statement';

export type Dimension =
  | 'duration'
  | 'size'
  | 'bandwidth'
  | 'count'
  | 'percent'
  | 'money'
  | 'port'
  | 'rate';

/** A number with its unit; `start` and `end` are offsets into the fact's text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Where the number itself ends, in digits or in words, and its unit or noun begins. */
  readonly numberEnd: number;
  readonly value: number;
  /** As written, in its singular short form: `KB`, `minute`, `Gbps`; for a bare count the noun that it counts. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** In the dimension's base unit (seconds, bytes, bits per second …): 15 minutes and 900 seconds are equal here. */
  readonly base: number;
  readonly bound: 'maximum' | 'minimum' | 'default' | 'exact';
}

/** The smallest examinable statement in a note. */
export interface Fact extends LineSpan {
  readonly id: FactId;
  /** The note's own words without markup, on one line; offsets of quantities and mentions point into it. */
  readonly text: string;
  /** The term in front, where the statement is `Term: …`, `Term - …` or `Term -> …`: a prefix of `text`. */
  readonly lead: string | undefined;
  /** What is said of the term: a suffix of `text`; all of it where there is no lead. */
  readonly body: string;
  readonly kind: FactKind;
  /** Index into the note's topics, -1 outside of any. */
  readonly topic: number;
  /** What the statement is about, in the note's words: its lead, else its topic's label; empty outside of any topic. */
  readonly subject: string;
  /** What it is about for the catalogue: that of the lead, else of the topic. */
  readonly entity: EntityId | undefined;
  /** For a row of a table: the cells by column header, the first being the row's name. */
  readonly cells: readonly { readonly header: string; readonly text: string }[] | undefined;
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  readonly examinable: boolean;
  /** Why it is not asked: `lab step`, `reminder`, `fragment` …; empty for an examinable fact. */
  readonly reason: string;
}
