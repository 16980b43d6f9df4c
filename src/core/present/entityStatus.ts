import type { Catalog, Entity } from '../catalog/catalog';

/** `formerly AWS SSO` for a renamed entity, `closed to new customers 2024`, `retired 2022`; empty for any other. */
export function statusWords({ status }: Entity): string {
  switch (status.kind) {
    case 'current':
      return '';
    case 'renamed':
      return `formerly ${status.from}`;
    case 'closed':
      return `closed to new customers ${String(status.year)}`;
    case 'retired':
      return `retired ${String(status.year)}`;
  }
}

/** As `statusWords`, with what to use instead: `retired 2022, use AWS Application Migration Service`. */
export function statusAdvice(entity: Entity, catalog: Catalog): string {
  const words = statusWords(entity);
  const { status } = entity;
  const successor = status.kind === 'retired' || status.kind === 'closed' ? status.successor : undefined;
  const name = successor === undefined ? undefined : catalog.entity(successor)?.fullName;
  return name === undefined ? words : `${words}, use ${name}`;
}
