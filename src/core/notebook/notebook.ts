import type { Catalog, EntityId } from '../catalog/catalog';
import type { Fact, FactId } from '../facts/fact';
import type { NoteIndex } from './noteIndex';

/** A fact together with the note that holds it. */
export interface NotedFact {
  readonly note: NoteIndex;
  readonly fact: Fact;
}

export interface NotebookChange {
  readonly changed: readonly NoteIndex[];
  /** Addresses of notes that are gone. */
  readonly removed: readonly string[];
}

/** All notes together. Indexes are replaced one note at a time; look-ups never search text. */
export class Notebook {
  readonly catalog: Catalog;
  readonly #notes = new Map<string, NoteIndex>();
  readonly #facts = new FactLists();
  readonly #byEntity = new FactLists();
  readonly #byMention = new FactLists();
  #sorted: readonly NoteIndex[] | undefined;
  #revision = 0;

  constructor(catalog: Catalog) {
    this.catalog = catalog;
  }

  apply(change: NotebookChange): void {
    for (const uri of change.removed) this.#drop(uri);
    for (const note of change.changed) {
      this.#drop(note.uri);
      this.#add(note);
    }
    this.#sorted = undefined;
    this.#revision++;
  }

  /** Counts up with every change, so that what was made from the notes can tell whether it is stale. */
  get revision(): number {
    return this.#revision;
  }

  /** Sorted by name, samples last. */
  get notes(): readonly NoteIndex[] {
    this.#sorted ??= [...this.#notes.values()].sort(byName);
    return this.#sorted;
  }

  note(uri: string): NoteIndex | undefined {
    return this.#notes.get(uri);
  }

  /** The fact and the first note that holds it; the same statement in two notes is one fact. */
  fact(id: FactId): NotedFact | undefined {
    return this.#facts.get(id)[0];
  }

  /** Every place where notes state a fact, in the order of notes and lines. */
  places(id: FactId): readonly NotedFact[] {
    return this.#facts.get(id);
  }

  /** Every fact once, in the order of notes and lines. */
  *facts(): Iterable<NotedFact> {
    const seen = new Set<FactId>();
    for (const note of this.notes) {
      for (const fact of note.facts) {
        if (seen.has(fact.id)) continue;
        seen.add(fact.id);
        yield { note, fact };
      }
    }
  }

  /** Facts about exactly this entity. */
  about(entity: EntityId): readonly NotedFact[] {
    return this.#byEntity.get(entity);
  }

  /** Facts that name it but are about something else. */
  mentioning(entity: EntityId): readonly NotedFact[] {
    return this.#byMention.get(entity);
  }

  #add(note: NoteIndex): void {
    this.#notes.set(note.uri, note);
    for (const fact of note.facts) {
      const noted = { note, fact };
      this.#facts.add(fact.id, noted);
      if (fact.entity !== undefined) this.#byEntity.add(fact.entity, noted);
      for (const entity of mentioned(fact)) this.#byMention.add(entity, noted);
    }
  }

  #drop(uri: string): void {
    const note = this.#notes.get(uri);
    if (!note) return;
    this.#notes.delete(uri);
    this.#facts.drop(new Set(note.facts.map((fact) => fact.id)), uri);
    this.#byEntity.drop(new Set(note.facts.flatMap((fact) => fact.entity ?? [])), uri);
    this.#byMention.drop(new Set(note.facts.flatMap(mentioned)), uri);
  }
}

/** What a fact names beside what it is about. */
function mentioned(fact: Fact): EntityId[] {
  const named = new Set(fact.mentions.map((mention) => mention.entity));
  if (fact.entity !== undefined) named.delete(fact.entity);
  return [...named];
}

/** Facts by key, in the order of notes and lines whatever the order in which they came. */
class FactLists {
  readonly #lists = new Map<string, NotedFact[]>();
  readonly #unsorted = new Set<string>();

  get(key: string): readonly NotedFact[] {
    const list = this.#lists.get(key);
    if (list && this.#unsorted.delete(key)) list.sort((a, b) => byName(a.note, b.note) || a.fact.start - b.fact.start);
    return list ?? [];
  }

  add(key: string, noted: NotedFact): void {
    const list = this.#lists.get(key);
    if (!list) {
      this.#lists.set(key, [noted]);
      return;
    }
    list.push(noted);
    this.#unsorted.add(key);
  }

  drop(keys: ReadonlySet<string>, uri: string): void {
    for (const key of keys) {
      const rest = this.#lists.get(key)?.filter((noted) => noted.note.uri !== uri) ?? [];
      if (rest.length > 0) this.#lists.set(key, rest);
      else this.#lists.delete(key);
    }
  }
}

function byName(a: NoteIndex, b: NoteIndex): number {
  if (a.sample !== b.sample) return a.sample ? 1 : -1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.uri === b.uri ? 0 : a.uri < b.uri ? -1 : 1;
}
