import type { Entity, EntityId } from '../catalog/catalog';
import type { Notebook, NotedFact } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { topicPath } from '../topics/topic';

/** What the notes hold on one entity. */
export interface EntityGroup {
  readonly entity: Entity;
  /** Those that may be asked, each once. */
  readonly facts: NotedFact[];
  /** Where a note first introduces it. */
  place: { readonly uri: string; readonly line: number } | undefined;
}

/** A service that the notes name, with its concepts. */
export interface ServiceGroup extends EntityGroup {
  readonly concepts: Map<EntityId, EntityGroup>;
}

/** The facts of one topic that name nothing from the catalogue; the topic -1 is the note itself. */
export interface SectionGroup {
  readonly note: NoteIndex;
  readonly topic: number;
  readonly facts: NotedFact[];
}

export interface ServiceGroups {
  readonly services: ReadonlyMap<EntityId, ServiceGroup>;
  readonly sections: ReadonlyMap<string, SectionGroup>;
}

/** All facts and topics of a notebook by what they are about. */
export function serviceGroups(notebook: Notebook): ServiceGroups {
  const groups = new Grouping(notebook);
  for (const noted of notebook.facts()) if (noted.fact.examinable) groups.takeFact(noted);
  for (const note of notebook.notes) groups.takeTopics(note);
  return groups;
}

/** Whether there would be no group at all: no fact that may be asked, and no topic that names an entity. */
export function namesNothing({ notes }: Notebook): boolean {
  return notes.every(({ facts, topics }) => !facts.some((fact) => fact.examinable) && topics.every((topic) => topic.entity === undefined));
}

class Grouping implements ServiceGroups {
  readonly services = new Map<EntityId, ServiceGroup>();
  readonly sections = new Map<string, SectionGroup>();
  readonly #notebook: Notebook;

  constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  takeFact(noted: NotedFact): void {
    const group = noted.fact.entity === undefined ? undefined : this.#group(noted.fact.entity);
    (group ?? this.#section(noted)).facts.push(noted);
  }

  /** A heading without facts names its service too. */
  takeTopics(note: NoteIndex): void {
    for (const topic of note.topics) {
      const group = topic.entity === undefined ? undefined : this.#group(topic.entity);
      if (group) group.place ??= { uri: note.uri, line: topic.start };
    }
  }

  #section({ note, fact }: NotedFact): SectionGroup {
    const key = sectionKey(note, fact.topic);
    const group = this.sections.get(key) ?? { note, topic: fact.topic, facts: [] };
    this.sections.set(key, group);
    return group;
  }

  #group(id: EntityId): EntityGroup | undefined {
    const entity = this.#notebook.catalog.entity(id);
    if (!entity) return undefined;
    const service = this.#service(entity.service);
    if (entity.kind === 'service' || !service) return service;
    const known = service.concepts.get(id);
    if (known) return known;
    const group: EntityGroup = { entity, facts: [], place: undefined };
    service.concepts.set(id, group);
    return group;
  }

  #service(id: EntityId): ServiceGroup | undefined {
    const known = this.services.get(id);
    if (known) return known;
    const entity = this.#notebook.catalog.entity(id);
    if (!entity) return undefined;
    const group: ServiceGroup = { entity, facts: [], place: undefined, concepts: new Map() };
    this.services.set(id, group);
    return group;
  }
}

/** By labels: indexes change with every edit. Sections of one path in one note are one. */
export function sectionKey(note: NoteIndex, topic: number): string {
  return [note.uri, ...topicPath(note.topics, topic)].join('#');
}
