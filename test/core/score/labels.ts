/**
 * What a careful reader found in a note of `test/labelled`. Beside `<name>.md` stand `<name>.topics` and `<name>.facts`:
 * one label a line, fields parted by two or more spaces, `#` for comments.
 */

/** `line  parent  entity  label` */
export interface TopicLabel {
  /** One-based, like all lines of labels. */
  readonly line: number;
  /** The line of the topic that it belongs to; 0 for the note itself. */
  readonly parent: number;
  /** Catalogue ids of which either is right (`a|b`); empty where nothing is known (`-`). */
  readonly entities: readonly string[];
  readonly label: string;
}

/** `line[-last]  +|-  text or reason` */
export interface FactLabel {
  readonly line: number;
  /** Its last line, included. */
  readonly last: number;
  /** Whether one could ask about it. */
  readonly examinable: boolean;
  /** The statement in the note's words; the reason where it is not examinable. */
  readonly text: string;
}

export interface LabelledNote {
  /** `bullets` for `bullets.md`. */
  readonly name: string;
  readonly text: string;
  readonly topics: readonly TopicLabel[];
  readonly facts: readonly FactLabel[];
}

/** A label that is not of its form: says which line of which file, and what is wanted. */
export class LabelError extends Error {}

export function readTopicLabels(text: string, file: string): TopicLabel[] {
  return rows(text, file, 4, 'line  parent  entity  label').map(({ fields, fail }) => topicLabel(fields, fail));
}

export function readFactLabels(text: string, file: string): FactLabel[] {
  return rows(text, file, 3, 'line[-last]  +|-  text').map(({ fields, fail }) => factLabel(fields, fail));
}

/** @param fail called where the fields are not those of a topic */
export function topicLabel([line = '', parent = '', entity = '', label = '']: readonly string[], fail: () => never): TopicLabel {
  if (!/^\d+$/.test(line) || !/^\d+$/.test(parent)) fail();
  return { line: Number(line), parent: Number(parent), entities: entity === '-' ? [] : entity.split('|'), label };
}

/** @param fail called where the fields are not those of a statement */
export function factLabel([lines = '', sign = '', text = '']: readonly string[], fail: () => never): FactLabel {
  const [, line = '', last = line] = /^(\d+)(?:-(\d+))?$/.exec(lines) ?? fail();
  if (sign !== '+' && sign !== '-') fail();
  return { line: Number(line), last: Number(last), examinable: sign === '+', text };
}

export interface Row {
  /** As many as wanted; the last may hold further double spaces. */
  readonly fields: readonly string[];
  readonly fail: () => never;
}

/** The lines of a file of labels, without blank ones and comments. */
export function rows(text: string, file: string, wanted: number, form: string): Row[] {
  return text.split('\n').flatMap((content, at) => {
    const line = content.trim();
    if (line === '' || line.startsWith('#')) return [];
    const fail = (): never => {
      throw new LabelError(`${file}:${at + 1}: "${line}" is not of the form "${form}", with two spaces between its fields.`);
    };
    const parts = line.split(/ {2,}/);
    const fields = [...parts.slice(0, wanted - 1), parts.slice(wanted - 1).join('  ')];
    return parts.length < wanted ? fail() : [{ fields, fail }];
  });
}
