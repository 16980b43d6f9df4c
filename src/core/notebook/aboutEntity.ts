import type { Entity, EntityId } from '../catalog/catalog';
import type { FactId, FactKind } from '../facts/fact';
import { entityFacts } from './entityFacts';
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
  const known = entityFacts(notebook, entity);
  const tiers = [known.own, known.narrower, known.mentioning].map((tier) =>
    [...tier].sort((a, b) => WEIGHT[a.fact.kind] - WEIGHT[b.fact.kind] || Number(isDue(b.fact.id)) - Number(isDue(a.fact.id))),
  );
  return { facts: tiers.flat(), entity: known.entity };
}
