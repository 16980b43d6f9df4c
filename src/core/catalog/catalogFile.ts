import type { EntityId } from './catalog';

/** `[id, what it belongs to or '' for a service, brand, index into categories, path of its docs, names with their marks, nouns of its API]`. */
export type EntityRow = readonly [EntityId, EntityId, string, number, string, readonly string[], string];
/** `[kind, former names parted by ; or successor or '', date, address of the notice]`. */
export type StatusRow = readonly ['renamed' | 'closed' | 'retired', string, string, string];
/** An ambiguous name with its mark, and what it may mean, the likelier first. */
export type SharedRow = readonly [string, readonly EntityId[]];
/** The entity of a namespace's types, and of those types that are something more exact. */
export type NamespaceRow = readonly [EntityId, ReadonlyMap<string, EntityId>];

/** `catalog.json`, as scripts/catalog/join.mjs writes it. */
export interface CatalogFile {
  readonly categories: readonly string[];
  readonly entities: readonly EntityRow[];
  /** By entity, the latest first. */
  readonly status: ReadonlyMap<EntityId, readonly StatusRow[]>;
  readonly shared: readonly SharedRow[];
  /** Phrases that hold a name and name nothing: `lambda calculus`. */
  readonly silent: readonly string[];
  /** Names that are misspellings, and how they are spelt: `Dynamo DB`, `DynamoDB`. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** Words that are spelt right although they look like a slip of a name's. */
  readonly ordinary: readonly string[];
  /** By namespace: `EC2`. */
  readonly cloudFormation: ReadonlyMap<string, NamespaceRow>;
  /** `nat_gateway`; with `_` or `*` at the end, the beginning of types. */
  readonly terraform: ReadonlyMap<string, EntityId>;
  readonly iam: ReadonlyMap<string, EntityId>;
  readonly principals: ReadonlyMap<string, EntityId>;
  readonly clients: ReadonlyMap<string, EntityId>;
}

/**
 * Reads the text of `catalog.json`.
 * @throws an Error that says which part is broken
 */
export function decodeCatalogFile(text: string): CatalogFile {
  const file = objectOf(parse(text), 'the catalogue');
  if (file['format'] !== 1) throw broken('its format is not 1: build it again');
  return {
    categories: textsOf(file['categories'], 'categories'),
    entities: listOf(file['entities'], 'entities').map(entityRow),
    status: mapOf(file['status'], 'status', (rows, at) => listOf(rows, at).map((row) => statusRow(row, at))),
    shared: listOf(file['shared'], 'shared').map(sharedRow),
    silent: textsOf(file['silent'], 'silent'),
    misspelt: mapOf(file['misspelt'], 'misspelt', textOf),
    ordinary: textsOf(file['ordinary'], 'ordinary'),
    cloudFormation: mapOf(file['cloudFormation'], 'cloudFormation', namespaceRow),
    terraform: mapOf(file['terraform'], 'terraform', textOf),
    iam: mapOf(file['iam'], 'iam', textOf),
    principals: mapOf(file['principals'], 'principals', textOf),
    clients: mapOf(file['clients'], 'clients', textOf),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken('it is not JSON');
  }
}

function entityRow(value: unknown): EntityRow {
  const at = 'entities';
  const row = listOf(value, at);
  return [
    textOf(row[0], at),
    textOf(row[1], at),
    textOf(row[2], at),
    numberOf(row[3], at),
    textOf(row[4], at),
    textsOf(row[5], at),
    textOf(row[6], at),
  ];
}

function statusRow(value: unknown, at: string): StatusRow {
  const row = listOf(value, at);
  const kind = row[0];
  if (kind !== 'renamed' && kind !== 'closed' && kind !== 'retired') throw broken(`${at} holds an unknown kind`);
  return [kind, textOf(row[1], at), textOf(row[2], at), textOf(row[3], at)];
}

function sharedRow(value: unknown): SharedRow {
  const at = 'shared';
  const row = listOf(value, at);
  return [textOf(row[0], at), textsOf(row[1], at)];
}

function namespaceRow(value: unknown, at: string): NamespaceRow {
  const row = listOf(value, at);
  return [textOf(row[0], at), mapOf(row[1], at, textOf)];
}

function mapOf<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): Map<string, T> {
  const object = objectOf(value, at);
  const map = new Map<string, T>();
  for (const key of Object.keys(object)) map.set(key, read(object[key], at));
  return map;
}

function objectOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw broken(`${at} is no object`);
  return value as Record<string, unknown>;
}

function listOf(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw broken(`${at} is no list`);
  return value;
}

function textOf(value: unknown, at: string): string {
  if (typeof value !== 'string') throw broken(`${at} holds something else than text`);
  return value;
}

function textsOf(value: unknown, at: string): readonly string[] {
  const list = listOf(value, at);
  if (!list.every((each) => typeof each === 'string')) throw broken(`${at} holds something else than text`);
  return list;
}

function numberOf(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw broken(`${at} holds something else than a number`);
  return value;
}

const broken = (what: string): Error => new Error(`catalog.json cannot be read: ${what}.`);
