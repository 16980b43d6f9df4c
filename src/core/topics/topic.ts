import type { EntityId } from '../catalog/catalog';
import type { LineSpan } from '../text/lines';

/** What a section of a note is about. Its lines run from its first line to the last line of what hangs under it. */
export interface Topic extends LineSpan {
  /** Cleaned for showing: no markup, page numbers, addresses or closing punctuation. */
  readonly label: string;
  /** What the label itself names; undefined where the catalogue does not know it. */
  readonly entity: EntityId | undefined;
  /** The entity that its facts are about: its own, else that of the nearest topic above. */
  readonly subject: EntityId | undefined;
  /** Index of the enclosing topic in the same note, -1 directly under the note. */
  readonly parent: number;
}

/** Labels from the outermost topic to this one. */
export function topicPath(topics: readonly Topic[], index: number): string[] {
  const path: string[] = [];
  for (let topic = topics[index]; topic; topic = topics[topic.parent]) path.unshift(topic.label);
  return path;
}
