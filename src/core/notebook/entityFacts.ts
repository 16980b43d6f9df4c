import type { Entity, EntityId } from '../catalog/catalog';
import type { FactId } from '../facts/fact';
import type { Notebook, NotedFact } from './notebook';

/** What the notes hold on an entity, nearest first, each in the order of the notes; no fact stands twice. */
export interface EntityFacts {
  /** The entity itself, or where the notes say nothing of it the nearest wider thing that they speak of. */
  readonly entity: EntityId;
  /** About exactly this entity. */
  readonly own: readonly NotedFact[];
  /** About the concepts of a service, or the kinds and parts of a concept. */
  readonly narrower: readonly NotedFact[];
  /** About something else, naming it. */
  readonly mentioning: readonly NotedFact[];
}

/**
 * Examinable facts on an entity. What a hover shows and what a quiz on the entity asks both come from here,
 * so that there is no hover with facts whose quiz finds none.
 * @param counts leaves facts out, of notes that do not count
 */
export function entityFacts(notebook: Notebook, asked: Entity, counts: (noted: NotedFact) => boolean = () => true): EntityFacts {
  let wider: Entity | undefined = asked;
  while (wider !== undefined) {
    const found = exactly(notebook, wider.id, counts);
    if (found.own.length + found.narrower.length + found.mentioning.length > 0) return found;
    wider = wider.broader === undefined ? undefined : notebook.catalog.entity(wider.broader);
  }
  return { entity: asked.id, own: [], narrower: [], mentioning: [] };
}

function exactly(notebook: Notebook, entity: EntityId, counts: (noted: NotedFact) => boolean): EntityFacts {
  const seen = new Set<FactId>();
  const fresh = (noted: NotedFact): boolean => {
    const { id, examinable } = noted.fact;
    if (!examinable || seen.has(id) || !counts(noted)) return false;
    seen.add(id);
    return true;
  };
  return {
    entity,
    own: notebook.about(entity).filter(fresh),
    narrower: belongingTo(notebook, entity).flatMap((each) => notebook.about(each)).filter(fresh),
    mentioning: notebook.mentioning(entity).filter(fresh),
  };
}

function belongingTo({ catalog }: Notebook, id: EntityId): EntityId[] {
  const belongs = catalog.entities.filter((each) => each.id !== id && (each.service === id || each.broader === id));
  return belongs.map((each) => each.id);
}
