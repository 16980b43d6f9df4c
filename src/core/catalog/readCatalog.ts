import type { Catalog } from './catalog';
import { decodeCatalogFile } from './catalogFile';
import { readEntities } from './entityTable';
import { buildLabelIndex } from './labelIndex';
import { nameLabel } from './labels';
import { findMentions } from './mentions';
import { misspellingIndex } from './misspellingIndex';
import { findMisspellings } from './misspellings';
import { allNames } from './names';
import { buildNameTrie } from './nameTrie';
import { operationLookup } from './operations';
import { buildPartNames } from './partNames';
import { findFormerName } from './statusRows';
import { cloudFormationEntity, terraformLookup } from './typeLookup';

/**
 * The catalogue out of the text of `catalog.json`.
 * @throws an Error that says which part is broken
 */
export function readCatalog(text: string): Catalog {
  const file = decodeCatalogFile(text);
  const entities = readEntities(file);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const names = allNames(file);
  const trie = buildNameTrie(names);
  const operations = operationLookup(file, byId);
  const partNames = once(() => buildPartNames(entities, (id) => byId.get(id)));
  const spelt = once(() => misspellingIndex(file, names, trie, byId));
  const labels = once(() => buildLabelIndex(names, byId, { partNames, spelling: () => spelt().spelling }));
  return {
    entities,
    entity: (id) => byId.get(id),
    mentions: (prose) => findMentions(prose, trie),
    formerName: (id, written) => findFormerName(written, byId.get(id)?.formerNames ?? []),
    misspellings: (prose) => findMisspellings(prose, spelt()),
    named: (label, context = []) => nameLabel(label, context, labels()),
    terraformType: terraformLookup(file.terraform),
    cloudFormationType: (type) => cloudFormationEntity(type, file.cloudFormation),
    iamPrefix: (prefix) => file.iam.get(prefix),
    iamAction: (prefix, action) => operations.action(prefix, action),
    arnResource: (prefix, type) => operations.resource(prefix, type),
    principal: (name) => file.principals.get(name) ?? file.iam.get(name),
    client: (name) => file.clients.get(name),
  };
}

/** What a hover over code does not need is built when first asked for, so that the start is quick. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
