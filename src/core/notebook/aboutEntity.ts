import type { Entity, EntityId } from '../catalog/catalog';
import type { FactId, FactKind } from '../facts/fact';
import type { Notebook, NotedFact } from './notebook';

/** What the notes say of an entity, best first, each fact once. */
export interface AboutEntity {
  readonly facts: readonly NotedFact[];
  /** Whose facts they are: the entity itself, or where the notes say nothing of it the nearest wider thing that they speak of. */
  readonly entity: EntityId;
}

/** Limits and rules before trivia: what an exam asks, and what a reader of code wants to know, comes first. */
const WEIGHT: Readonly<Record<FactKind, number>> = {
  number: 0,
  rule: 0,
  default: 0,
  contrast: 0,
  definition: 0,
  enumeration: 1,
  comparison: 1,
  statement: 1,
  procedure: 2,
  example: 2,
};

/**
 * Facts about exactly the entity, then about what belongs to it, then those that only mention it; among these
 * limits and rules first, then what is due, then the order of the notes.
 */
export function aboutEntity(notebook: Notebook, entity: Entity, isDue: (fact: FactId) => boolean): AboutEntity {
  let wider: Entity | undefined = entity;
  while (wider !== undefined) {
    const facts = ranked(notebook, wider, isDue);
    if (facts.length > 0) return { facts, entity: wider.id };
    wider = wider.broader === undefined ? undefined : notebook.catalog.entity(wider.broader);
  }
  return { facts: [], entity: entity.id };
}

function ranked(notebook: Notebook, entity: Entity, isDue: (fact: FactId) => boolean): NotedFact[] {
  const concepts = narrower(notebook, entity.id);
  const tiers = [
    notebook.about(entity.id),
    concepts.flatMap((concept) => notebook.about(concept)),
    notebook.mentioning(entity.id),
  ];
  const seen = new Set<FactId>();
  return tiers.flatMap((tier) => {
    const fresh = tier.filter(({ fact }) => {
      if (!fact.examinable || seen.has(fact.id)) return false;
      seen.add(fact.id);
      return true;
    });
    return fresh.sort((a, b) => WEIGHT[a.fact.kind] - WEIGHT[b.fact.kind] || Number(isDue(b.fact.id)) - Number(isDue(a.fact.id)));
  });
}

/** The concepts of a service, or the kinds and parts of a concept. */
function narrower({ catalog }: Notebook, id: EntityId): EntityId[] {
  const belongs = catalog.entities.filter((each) => each.id !== id && (each.service === id || each.broader === id));
  return belongs.map((each) => each.id);
}
