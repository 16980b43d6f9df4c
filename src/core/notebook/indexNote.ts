import type { Catalog } from '../catalog/catalog';
import { extractFacts } from '../facts/extractFacts';
import { scanHeadings } from '../outline/scanHeadings';
import type { Outline } from '../outline/outline';
import { scanOutline } from '../outline/scanOutline';
import { assignTopics } from '../topics/assignTopics';
import type { NoteIndex, NoteSource } from './noteIndex';

/** Longer notes, in UTF-16 units, are indexed by their headings alone. */
export const FULL_LIMIT = 2 * 1024 * 1024;
/** Longer notes are listed, but not read. */
export const HEADINGS_LIMIT = 20 * 1024 * 1024;

/** The walk from a note's text to its topics and facts: one call, bounded by the limits above; never throws. */
export function indexNote(source: NoteSource, catalog: Catalog): NoteIndex {
  const { length } = source.text;
  if (length > HEADINGS_LIMIT) return skippedNote(source, `${Math.ceil(length / 1024 / 1024)} MB, limit 20 MB`);
  const outline = length > FULL_LIMIT ? scanHeadings(source.text) : scanOutline(source.text);
  const note = assignTopics(outline, catalog);
  return {
    ...described(source, outline),
    topics: note.topics,
    facts: extractFacts(note, catalog),
    sections: note.topics.length,
    repairs: outline.repairs,
    skipped: length > FULL_LIMIT ? 'longer than 2 MB: headings only' : undefined,
  };
}

/** A note that is listed with the reason why it was not read. */
export function skippedNote(source: Omit<NoteSource, 'text'>, reason: string): NoteIndex {
  return { ...described(source, undefined), topics: [], facts: [], sections: 0, repairs: [], skipped: reason };
}

function described(source: Omit<NoteSource, 'text'>, outline: Outline | undefined): Pick<NoteIndex, 'uri' | 'name' | 'title' | 'sample'> {
  const file = source.name.slice(source.name.lastIndexOf('/') + 1);
  const title = outline?.title ?? file.replace(/\.(?:md|markdown)$/i, '');
  return { uri: source.uri, name: source.name, title, sample: source.sample };
}
