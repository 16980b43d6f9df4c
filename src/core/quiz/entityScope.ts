import type { EntityId } from '../catalog/catalog';
import type { FactId } from '../facts/fact';
import { entityFacts, type EntityFacts } from '../notebook/entityFacts';
import type { NotedFact, Notebook } from '../notebook/notebook';
import { countsNote } from './studied';

/** What the hover on an entity shows, in the same tiers: about it, about what belongs to it, naming it. */
export function aboutEntity(notebook: Notebook, id: EntityId): NotedFact[] {
  const found = on(id, notebook);
  return found ? [...found.own, ...found.narrower, ...found.mentioning] : [];
}

/**
 * What the notes say of the things that a file uses. Facts that only name one of them, or are about something wider,
 * are taken only where there is nothing nearer, and come last: a service such as EC2 is named in half of all facts.
 */
export function usedBy(notebook: Notebook, ids: readonly EntityId[]): NotedFact[] {
  const tiers: [NotedFact[], NotedFact[], NotedFact[]] = [[], [], []];
  for (const id of ids) {
    const found = on(id, notebook);
    if (!found) continue;
    const near = found.entity === id && found.own.length + found.narrower.length > 0;
    if (near) {
      tiers[0].push(...found.own);
      tiers[1].push(...found.narrower);
    } else {
      tiers[2].push(...nearest(found));
    }
  }
  return once(tiers.flat());
}

function nearest({ own, narrower, mentioning }: EntityFacts): readonly NotedFact[] {
  if (own.length > 0) return own;
  return narrower.length > 0 ? narrower : mentioning;
}

function on(id: EntityId, notebook: Notebook): EntityFacts | undefined {
  const entity = notebook.catalog.entity(id);
  return entity && entityFacts(notebook, entity, countsNote(notebook));
}

function once(facts: readonly NotedFact[]): NotedFact[] {
  const byId = new Map<FactId, NotedFact>();
  for (const noted of facts) if (!byId.has(noted.fact.id)) byId.set(noted.fact.id, noted);
  return [...byId.values()];
}
