import type { Catalog, EntityId } from '../../catalog/catalog';

/**
 * Whether two names can be options of one question. A service stands out among plain terms, and so does one among
 * concepts of another field; a concept and a term of the notes may be siblings (NAT gateway, NAT instance).
 */
export function namesGoTogether(a: EntityId | undefined, b: EntityId | undefined, catalog: Catalog): boolean {
  const [first, second] = [a, b].map((id) => (id === undefined ? undefined : catalog.entity(id)));
  if (first === undefined || second === undefined) return first?.kind !== 'service' && second?.kind !== 'service';
  return first.kind === second.kind || first.category === second.category;
}
