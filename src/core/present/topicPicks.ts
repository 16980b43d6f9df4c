import type { Catalog } from '../catalog/catalog';
import type { Notebook } from '../notebook/notebook';
import { topicScope, type QuizScope } from '../quiz/scope';
import { topicPath } from '../topics/topic';
import { serviceGroups } from './serviceGroups';
import { topicIcon } from './topicIcon';

/** One line of a list to pick a topic from. */
export interface TopicPick {
  readonly label: string;
  /** Where it stands, or what it is: `networking.md › VPC`, `Amazon VPC`. */
  readonly description: string;
  readonly icon: string;
  /** Its first line, zero-based. */
  readonly target: { readonly uri: string; readonly line: number };
  /** What a quiz on it is on. */
  readonly scope: QuizScope;
}

/** Every topic of every note, in the order of notes and lines. */
export function topicPicks(notebook: Notebook): TopicPick[] {
  return notebook.notes.flatMap((note) =>
    note.topics.map((topic, index) => ({
      label: topic.label,
      description: [note.name, ...topicPath(note.topics, topic.parent)].join(' › '),
      icon: topicIcon(topic.entity === undefined ? undefined : notebook.catalog.entity(topic.entity)),
      target: { uri: note.uri, line: topic.start },
      scope: topicScope(note.uri, note.topics, index),
    })),
  );
}

/** Every service and concept that there are facts on, by name. */
export function entityPicks(notebook: Notebook): TopicPick[] {
  const picks: TopicPick[] = [];
  for (const service of serviceGroups(notebook).services.values()) {
    for (const group of [service, ...service.concepts.values()]) {
      const first = group.facts[0] ?? [...service.concepts.values()].find((concept) => concept.facts.length > 0)?.facts[0];
      if (!first || (group !== service && group.facts.length === 0)) continue;
      const { entity } = group;
      picks.push({
        label: entity.fullName,
        description: ownerOf(entity.id, notebook.catalog),
        icon: topicIcon(entity),
        target: group.place ?? { uri: first.note.uri, line: first.fact.start },
        scope: { kind: 'entity', entity: entity.id },
      });
    }
  }
  return picks.sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The full name of the service that a concept belongs to; empty for a service. */
function ownerOf(id: string, catalog: Catalog): string {
  const entity = catalog.entity(id);
  return entity?.kind === 'concept' ? (catalog.entity(entity.service)?.fullName ?? '') : '';
}
