import type { Catalog } from '../catalog/catalog';
import { extractFacts } from '../facts/extractFacts';
import { scanHeadings } from '../outline/scanHeadings';
import { scanOutline } from '../outline/scanOutline';
import { assignTopics } from '../topics/assignTopics';
import type { NoteIndex, NoteSource } from './noteIndex';
import { fileTitle, skippedNote, tooLarge } from './skippedNote';

/** Longer notes, in UTF-16 units, are indexed by their headings alone. */
const FULL_LIMIT = 2 * 1024 * 1024;

/** The walk from a note's text to its topics and facts: one call, bounded by the limits of the design; never throws. */
export function indexNote(source: NoteSource, catalog: Catalog): NoteIndex {
  const { uri, name, sample, text } = source;
  const reason = tooLarge(text.length);
  if (reason !== undefined) return skippedNote(source, reason);
  const headingsOnly = text.length > FULL_LIMIT;
  const outline = headingsOnly ? scanHeadings(text) : scanOutline(text);
  const note = assignTopics(outline, catalog, name);
  return {
    uri,
    name,
    title: outline.title ?? fileTitle(name),
    sample,
    topics: note.topics,
    facts: extractFacts(note, outline, catalog),
    sections: note.topics.length,
    repairs: outline.repairs,
    skipped: headingsOnly ? 'longer than 2 MB: headings only' : undefined,
  };
}
