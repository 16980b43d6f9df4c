// Joins the hand-kept tables and the upstream lists into catalog.json. Needs no network and no packages.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readConcepts, readServices } from './entities.mjs';
import { misspeltNames, namesOf, readAliases } from './names.mjs';
import { formerNames, statusOf } from './status.mjs';
import { readTable, readUpstream } from './tables.mjs';
import { byKey, cloudFormationRules, sorted, terraformRules } from './typeRules.mjs';

/** What the IAM data calls a category, in the words that a hover shows. */
const CATEGORY_WORDS = {
  'security-identity-and-compliance': 'security and identity',
  'machine-learning-and-ai': 'machine learning',
  'networking-and-content-delivery': 'networking',
  'management-and-governance': 'management',
  'migration-and-transfer': 'migration',
  'front-end-web-and-mobile': 'web and mobile',
  'cloud-financial-management': 'cost management',
};

/** Writes the catalogue; the same tables give the same bytes. */
export async function writeCatalog(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(joinCatalog())}\n`);
}

/** The content of catalog.json; its shape is that of src/core/catalog/catalogFile.ts. */
export function joinCatalog() {
  const types = readUpstream('cloudformation').map(([type]) => type);
  const services = readServices();
  const former = formerNames();
  const entities = [...services, ...readConcepts()]
    .map((entity) => ({ ...entity, aliases: [...entity.aliases, ...(former[entity.id] ?? [])] }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const aliases = readAliases();
  check(entities, aliases);

  checkNames(entities, aliases);
  const ruled = new Map(aliases.map((row) => [row.term.toLowerCase(), row]));
  const categories = categoriesOf(services, entities);
  const names = sorted(new Set(categories.values()));
  const iam = keyedBy(entities, 'iam');
  return {
    format: 1,
    categories: names,
    entities: entities.map((entity) => [
      entity.id,
      entity.broader ?? '',
      entity.brand,
      names.indexOf(categories.get(entity.id)),
      entity.docs,
      namesOf(entity, ruled),
      nounsOf(entity),
    ]),
    status: statusOf(entities),
    shared: aliases.filter((row) => row.targets.length > 1).map((row) => [`${row.mark}${row.term}`, row.targets]),
    silent: aliases.filter((row) => row.targets.length === 0).map((row) => row.term),
    misspelt: misspeltNames(aliases, entities),
    ordinary: readTable('ordinary').flat(),
    cloudFormation: cloudFormationRules(entities, types),
    terraform: terraformRules(entities),
    iam,
    principals: keyedBy(entities, 'principals'),
    clients: byKey({ ...clientsUpstream(iam), ...keyedBy(entities, 'sdk') }),
  };
}

/** Later entities win, and concepts over services: `dsql` is Aurora DSQL, not RDS. */
function keyedBy(entities, field) {
  const keys = {};
  for (const kind of ['service', 'concept']) {
    for (const entity of entities.filter((each) => each.kind === kind)) {
      for (const key of entity[field]) keys[key] = entity.id;
    }
  }
  return byKey(keys);
}

function clientsUpstream(iam) {
  const rows = readUpstream('sdk').filter(([, prefix]) => iam[prefix] !== undefined);
  return Object.fromEntries(rows.map(([client, prefix]) => [client, iam[prefix]]));
}

/** The category of every entity: its own, else that of its first IAM prefix, else that of its service. */
function categoriesOf(services, entities) {
  const upstream = new Map(readUpstream('iam').map(([prefix, , category]) => [prefix, category]));
  const raw = new Map(services.map((each) => [each.id, each.category ?? upstream.get(each.iam[0]) ?? '']));
  return new Map(
    entities.map((entity) => {
      const category = entity.category ?? raw.get(entity.service) ?? '';
      return [entity.id, CATEGORY_WORDS[category] ?? category.replaceAll('-', ' ')];
    }),
  );
}

const nounsOf = (entity) => entity.nouns.join(' ');

/** Slips of the hand tables, said before they become a wrong hover. */
function check(entities, aliases) {
  const ids = new Set();
  for (const { id } of entities) {
    if (ids.has(id)) throw new Error(`two entities have the id "${id}"`);
    ids.add(id);
  }
  const need = (id, where) => {
    if (!ids.has(id)) throw new Error(`${where} names "${id}", which no table has`);
  };
  for (const kind of ['service', 'concept']) for (const field of ['iam', 'sdk', 'cfn', 'tf']) checkOwners(entities, kind, field);
  for (const entity of entities) need(entity.service, `the concept "${entity.id}"`);
  for (const row of aliases) for (const id of row.targets) need(id, `aliases.txt, "${row.term}"`);
}

/** A key leads to one entity of a kind, so two rows that claim it are a slip. */
function checkOwners(entities, kind, field) {
  const owners = new Map();
  for (const entity of entities.filter((each) => each.kind === kind)) {
    for (const key of entity[field]) {
      const other = owners.get(key);
      if (other !== undefined) throw new Error(`"${other}" and "${entity.id}" both claim ${field}=${key}`);
      owners.set(key, entity.id);
    }
  }
}

/** A name leads to one entity; what is ambiguous stands in aliases.txt with all that it may mean. */
function checkNames(entities, aliases) {
  const ambiguous = new Set(aliases.filter((row) => row.targets.length > 1).map((row) => row.term.toLowerCase()));
  const owners = new Map();
  const claim = (name, id) => {
    const key = name.toLowerCase();
    const other = owners.get(key) ?? id;
    if (other !== id && !ambiguous.has(key)) throw new Error(`"${other}" and "${id}" are both called "${name}"`);
    owners.set(key, id);
  };
  for (const entity of entities.filter((each) => !each.unlisted)) {
    for (const name of [entity.name, ...entity.aliases]) claim(name, entity.id);
  }
  for (const row of aliases.filter((each) => each.targets.length === 1)) claim(row.term, row.targets[0]);
}
