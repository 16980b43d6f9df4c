import type { NotedFact } from '../notebook/notebook';
import type { RelatedPlace } from './problem';

/** Where a fact stands, to be shown beside a problem. */
export function relatedPlace({ note, fact }: NotedFact): RelatedPlace {
  return { uri: note.uri, note: note.name, line: fact.start, text: fact.text };
}
