import type { Entity, EntityId } from '../catalog/catalog';
import type { FactId, FactKind } from '../facts/fact';
import type { Notebook, NotedFact } from './notebook';

/** What the notes say of an entity, best first, each fact once. */
export interface AboutEntity {
  readonly facts: readonly NotedFact[];
  /** Whose facts they are: the entity itself, or its service where the notes say nothing of the concept. */
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
 * Facts about exactly the entity, then about the concepts of a service, then those that only mention it; among these
 * limits and rules first, then what is due, then the order of the notes.
 */
export function aboutEntity(notebook: Notebook, entity: Entity, isDue: (fact: FactId) => boolean): AboutEntity {
  const own = ranked(notebook, entity, isDue);
  const service = notebook.catalog.entity(entity.service);
  if (own.length > 0 || entity.kind === 'service' || !service) return { facts: own, entity: entity.id };
  const facts = ranked(notebook, service, isDue);
  return { facts, entity: facts.length > 0 ? service.id : entity.id };
}

function ranked(notebook: Notebook, entity: Entity, isDue: (fact: FactId) => boolean): NotedFact[] {
  const concepts = entity.kind === 'service' ? conceptsOf(notebook, entity.id) : [];
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

function conceptsOf({ catalog }: Notebook, service: EntityId): EntityId[] {
  return catalog.entities.filter((each) => each.kind === 'concept' && each.service === service).map((each) => each.id);
}
