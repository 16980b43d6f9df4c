import type { NotedFact, Notebook } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { topicPath } from '../topics/topic';
import { aboutEntity, usedBy } from './entityScope';
import type { QuizScope } from './scope';
import { examinableFacts } from './studied';

/**
 * The facts that a scope covers, in the order of notes and lines, those on an entity nearest first;
 * what is due among them is another matter.
 */
export function factsIn(scope: QuizScope, notebook: Notebook): NotedFact[] {
  switch (scope.kind) {
    case 'note':
      return factsOfNote(notebook.note(scope.uri));
    case 'topic': {
      const note = notebook.note(scope.uri);
      const topics = topicsBelow(note, scope.path);
      return factsOfNote(note).filter(({ fact }) => topics.has(fact.topic));
    }
    case 'entity':
      return aboutEntity(notebook, scope.entity);
    case 'file':
      return usedBy(notebook, scope.entities);
    case 'today':
    case 'due':
    case 'new':
    case 'practice':
    case 'weakest':
    case 'wrong':
      return examinableFacts(notebook);
  }
}

/** A name for people; empty where the scope is no place in the notes. */
export function scopeLabel(scope: QuizScope, notebook: Notebook): string {
  switch (scope.kind) {
    case 'note':
      return notebook.note(scope.uri)?.name ?? '';
    case 'topic':
      return scope.path.at(-1) ?? '';
    case 'entity':
      return notebook.catalog.entity(scope.entity)?.fullName ?? scope.entity;
    case 'file':
      return scope.name;
    case 'today':
    case 'due':
    case 'new':
    case 'practice':
    case 'weakest':
    case 'wrong':
      return '';
  }
}

/** A note that was asked for by name is asked, sample or not. */
function factsOfNote(note: NoteIndex | undefined): NotedFact[] {
  if (!note) return [];
  const seen = new Set<string>();
  return note.facts.flatMap((fact) => {
    if (!fact.examinable || seen.has(fact.id)) return [];
    seen.add(fact.id);
    return [{ note, fact }];
  });
}

/** Indexes of the topics with this path of labels, and of all below them. */
function topicsBelow(note: NoteIndex | undefined, path: readonly string[]): Set<number> {
  const found = new Set<number>();
  // A topic stands after its parent, so that one pass sees every parent first.
  for (const [index, topic] of (note?.topics ?? []).entries()) {
    if (found.has(topic.parent) || (topic.label === path.at(-1) && samePath(note, index, path))) found.add(index);
  }
  return found;
}

function samePath(note: NoteIndex | undefined, index: number, path: readonly string[]): boolean {
  const labels = topicPath(note?.topics ?? [], index);
  return labels.length === path.length && labels.every((label, at) => label === path[at]);
}
