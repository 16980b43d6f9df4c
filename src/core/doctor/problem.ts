import type { DoctorRuleId } from './ruleIds';

/** A stretch of one line: the line zero-based, the columns in UTF-16 units, `end` exclusive. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Takes the place of what stands there; with an empty place it is put in. */
export interface TextEdit extends Place {
  readonly text: string;
}

/** A change of the note that mends a problem and nothing else. */
export interface Fix {
  /** As a button names it: `Replace with “DynamoDB”`. */
  readonly title: string;
  /** In the order of the text; they do not touch each other. */
  readonly edits: readonly TextEdit[];
}

/** Another place that has to do with a problem. */
export interface RelatedPlace {
  readonly uri: string;
  /** Path of the note below its root. */
  readonly note: string;
  /** Zero-based. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
}

/** Something that is wrong in a note, with what to do about it. */
export interface Problem {
  readonly rule: DoctorRuleId;
  readonly place: Place;
  /** One sentence that says what to do. */
  readonly message: string;
  /** Only where it is sure to be right. */
  readonly fix: Fix | undefined;
  readonly related: readonly RelatedPlace[];
}
