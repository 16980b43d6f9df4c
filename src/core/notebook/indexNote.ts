import type { Catalog } from '../catalog/catalog';
import { extractFacts } from '../facts/extractFacts';
import { scanHeadings } from '../outline/scanHeadings';
import { scanOutline } from '../outline/scanOutline';
import { assignTopics } from '../topics/assignTopics';
import type { NoteIndex, NoteSource } from './noteIndex';
import { fileTitle, skippedNote, tooLarge } from './skippedNote';

/** Longer notes, in UTF-16 units, are indexed by their headings alone. */
export const FULL_LIMIT = 2 * 1024 * 1024;

/** The walk from a note's text to its topics and facts: one call, bounded by the limits above; never throws. */
export function indexNote(source: NoteSource, catalog: Catalog): NoteIndex {
  const { length } = source.text;
  const large = tooLarge(length);
  if (large !== undefined) return skippedNote(source, large);
  const outline = length > FULL_LIMIT ? scanHeadings(source.text) : scanOutline(source.text);
  const note = assignTopics(outline, catalog);
  return {
    uri: source.uri,
    name: source.name,
    title: outline.title ?? fileTitle(source.name),
    sample: source.sample,
    topics: note.topics,
    facts: extractFacts(note, catalog),
    sections: note.topics.length,
    repairs: outline.repairs,
    skipped: length > FULL_LIMIT ? 'longer than 2 MB: headings only' : undefined,
  };
}
