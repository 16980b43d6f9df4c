import type { EntityId } from '../catalog/catalog';
import type { Dimension, FactId } from '../facts/fact';
import type { LineSpan } from '../text/lines';

export type QuestionForm = 'choice' | 'typed' | 'recall';

/** Where a statement stands in a note. */
export interface Source extends LineSpan {
  readonly uri: string;
  /** The note's path for people. */
  readonly name: string;
}

/** An option of a choice, and where it is true when the notes say so. */
export interface Option {
  readonly text: string;
  readonly entity: EntityId | undefined;
  /** For a number: options stand in the order of `base`, which is in the dimension's base unit. */
  readonly measure: { readonly dimension: Dimension; readonly base: number } | undefined;
  /** For a wrong option: the fact that it belongs to, in the note's words. */
  readonly elsewhere: { readonly text: string; readonly source: Source } | undefined;
}

/** What a typed answer is compared with. */
export type Expected =
  | {
      readonly kind: 'term';
      readonly text: string;
      readonly entity: EntityId | undefined;
      /** Other names that count as the same: full name, acronym, former name. */
      readonly also: readonly string[];
      /** Names of other things that begin alike (NAT instance, NAT gateway): wrong, and never nearly right. */
      readonly unlike: readonly string[];
    }
  | { readonly kind: 'quantity'; readonly text: string; readonly dimension: Dimension; readonly value: number; readonly unit: string };

interface QuestionBase {
  /** Unique in a notebook: the fact, the template, and a number where a template asks one fact twice. */
  readonly id: string;
  readonly fact: FactId;
  /** Which generator made it: `quantity`, `definition`, `trueOf` … */
  readonly template: string;
  /** Labels from the note's outermost topic to the fact's own; stands above the stem. */
  readonly topic: readonly string[];
  /** Plain text; `BLANK` marks the gap of a cloze. */
  readonly stem: string;
  readonly source: Source;
  /** The reason: the statement in the note's own words. */
  readonly why: string;
  /** 0 to 1: how likely a careful reader calls it a good question. */
  readonly rank: number;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly form: 'choice';
  /** In the order of the generator, the answer first; the session shuffles. */
  readonly options: readonly Option[];
  /** Numbers keep their order instead of being shuffled. */
  readonly ordered: boolean;
}

export interface TypedQuestion extends QuestionBase {
  readonly form: 'typed';
  readonly expected: Expected;
}

export interface RecallQuestion extends QuestionBase {
  readonly form: 'recall';
  /** The statement that the learner should have said. */
  readonly answer: string;
}

/** One way of asking a fact. */
export type Question = ChoiceQuestion | TypedQuestion | RecallQuestion;

/** The gap of a cloze in a stem. */
export const BLANK = '____';
