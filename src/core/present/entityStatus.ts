import type { Catalog, Entity } from '../catalog/catalog';

/** `formerly AWS SSO` for a renamed entity, `retired 2022` for a retired one; empty for any other. */
export function statusWords({ status }: Entity): string {
  switch (status.kind) {
    case 'current':
      return '';
    case 'renamed':
      return `formerly ${status.from}`;
    case 'retired':
      return `retired ${String(status.year)}`;
  }
}

/** As `statusWords`, with what to use instead: `retired 2022, use AWS Application Migration Service`. */
export function statusAdvice(entity: Entity, catalog: Catalog): string {
  const words = statusWords(entity);
  const successor = entity.status.kind === 'retired' ? entity.status.successor : undefined;
  const name = successor === undefined ? undefined : catalog.entity(successor)?.fullName;
  return name === undefined ? words : `${words}, use ${name}`;
}
