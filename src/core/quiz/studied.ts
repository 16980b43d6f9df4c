import type { NotedFact, Notebook } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';

/** The notes that count: the samples only while the learner has none of their own. */
export function studiedNotes(notebook: Notebook): readonly NoteIndex[] {
  const own = notebook.notes.filter((note) => !note.sample);
  return own.length > 0 ? own : notebook.notes;
}

/** Whether a fact stands in one of the notes that count. */
export function countsNote(notebook: Notebook): (noted: NotedFact) => boolean {
  const hasOwn = notebook.notes.some((note) => !note.sample);
  return ({ note }) => !hasOwn || !note.sample;
}

/** Every examinable fact, once, in the order of notes and lines. */
export function examinableFacts(notebook: Notebook): NotedFact[] {
  const seen = new Set<string>();
  const facts: NotedFact[] = [];
  for (const note of studiedNotes(notebook)) {
    for (const fact of note.facts) {
      if (!fact.examinable || seen.has(fact.id)) continue;
      seen.add(fact.id);
      facts.push({ note, fact });
    }
  }
  return facts;
}
