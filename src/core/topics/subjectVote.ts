import type { Catalog, EntityId } from '../catalog/catalog';
import type { Passage } from './passage';
import { isGenericHeading, isProperty } from './words';

/** Fewer statements are no majority. */
const MIN_VOTES = 2;

/** Whether a label says only which side is meant, so that its subject has to be known from elsewhere: `Limit per region`. */
export function needsSubject(label: string): boolean {
  const words = label.split(' ');
  return [words[0] ?? '', words.at(-1) ?? '', label].some((part) => isGenericHeading(part) || isProperty(part));
}

/**
 * The service that most of the statements right under a topic speak of: where a heading such as `Serverless` names none,
 * the statements below it tell which one its `Limit per region` is about. Undefined where they speak of several.
 * @param topic the topic's index
 */
export function votedSubject(passages: readonly Passage[], topic: number, catalog: Catalog): EntityId | undefined {
  const votes = new Map<EntityId, number>();
  let voters = 0;
  for (const passage of passages) {
    if (passage.topic !== topic) continue;
    const services = new Set(catalog.mentions(passage.plain.text).map(({ entity }) => catalog.entity(entity)?.service ?? entity));
    if (services.size > 0) voters++;
    for (const service of services) votes.set(service, (votes.get(service) ?? 0) + 1);
  }
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < MIN_VOTES || best[1] * 2 <= voters || next?.[1] === best[1]) return undefined;
  return best[0];
}
