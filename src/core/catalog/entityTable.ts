import type { Entity, EntityStatus } from './catalog';
import type { CatalogFile, EntityRow, StatusRow } from './catalogFile';
import { readMark } from './names';

const DOCS = 'https://docs.aws.amazon.com/';

/** The entities of a file, in its order, which is that of their ids. */
export function readEntities(file: CatalogFile): Entity[] {
  const docs = new Map(file.entities.map(([id, , , , path]) => [id, path]));
  return file.entities.map((row) => readEntity(row, file, docs));
}

function readEntity(row: EntityRow, file: CatalogFile, docs: ReadonlyMap<string, string>): Entity {
  const [id, parent, brand, category, path, marked] = row;
  const [name = id, ...aliases] = marked.map((each) => readMark(each).text);
  const service = parent === '' ? id : parent;
  return {
    id,
    kind: parent === '' ? 'service' : 'concept',
    name,
    fullName: brand === '' ? name : `${brand} ${name}`,
    service,
    category: file.categories[category] ?? '',
    docs: addressOf(path === '' ? (docs.get(service) ?? '') : path),
    status: readStatus(file.status.get(id)),
    aliases,
  };
}

/** A path to a page stays; one to a guide becomes the guide's first page. */
function addressOf(path: string): string {
  return path.endsWith('.html') ? `${DOCS}${path}` : `${DOCS}${path}/`;
}

function readStatus(row: StatusRow | undefined): EntityStatus {
  if (row === undefined) return { kind: 'current' };
  const [kind, text, year] = row;
  return kind === 'renamed'
    ? { kind, from: text, year }
    : { kind, year, successor: text === '' ? undefined : text };
}
