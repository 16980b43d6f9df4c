import type { Entity, EntityId } from './catalog';
import type { CatalogFile, EntityRow } from './catalogFile';
import { readMark } from './names';
import { formerNames, statusOf } from './statusRows';

const DOCS = 'https://docs.aws.amazon.com/';

/** The entities of a file, in its order, which is that of their ids. */
export function readEntities(file: CatalogFile): Entity[] {
  const rows = new Map(file.entities.map((row) => [row[0], row]));
  return file.entities.map((row) => readEntity(row, file, rows));
}

function readEntity(row: EntityRow, file: CatalogFile, rows: ReadonlyMap<EntityId, EntityRow>): Entity {
  const [id, above, brand, category, , marked] = row;
  const [name = id, ...aliases] = marked.map((each) => readMark(each).text);
  const chain = chainOf(row, rows);
  const service = chain.at(-1)?.[0] ?? id;
  const notices = file.status.get(id) ?? [];
  const path = chain.find((each) => each[4] !== '')?.[4] ?? '';
  return {
    id,
    kind: above === '' ? 'service' : 'concept',
    name,
    fullName: brand === '' ? name : `${brand} ${name}`,
    service,
    broader: above === '' ? undefined : above,
    category: file.categories[category] ?? '',
    docs: addressOf(path),
    status: statusOf(notices),
    formerNames: formerNames(notices),
    aliases,
  };
}

/** An entity's row and those that it belongs to, its service last. */
function chainOf(row: EntityRow, rows: ReadonlyMap<EntityId, EntityRow>): EntityRow[] {
  const chain = [row];
  for (let next = rows.get(row[1]); next !== undefined && !chain.includes(next); next = rows.get(next[1])) {
    chain.push(next);
  }
  return chain;
}

/** A path to a page stays; one to a guide becomes the guide's first page. */
function addressOf(path: string): string {
  return path.endsWith('.html') ? `${DOCS}${path}` : `${DOCS}${path}/`;
}
