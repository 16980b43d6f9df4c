import type { Entity, EntityId } from './catalog';
import type { Name } from './names';
import type { Part, PartNames } from './partNames';
import type { Near, Spelling } from './spelling';
import { singularOf } from './words';

/** What a whole label may name, and by which name. */
export interface LabelEntry {
  readonly targets: readonly EntityId[];
  /** A word of daily speech (`Backup`) that names something only where nothing else is being talked of. */
  readonly everyday: boolean;
  /** An acronym with other meanings, which names nothing in small letters (`ou`) or with a capital of its own (`LTS`). */
  readonly acronym: boolean;
}

export interface LabelIndex {
  /** By the label's letters and digits in lower case: spaces and hyphens do not part names. */
  readonly entries: ReadonlyMap<string, LabelEntry>;
  entity(id: EntityId): Entity | undefined;
  /** See `PartNames`. */
  partOf(whole: EntityId, words: string): Part | undefined;
  /** See `Spelling`. */
  near(word: string): Near;
}

/** What is built when a label first asks for it. */
export interface LateIndexes {
  partNames(): PartNames;
  spelling(): Spelling;
}

export function buildLabelIndex(
  names: readonly Name[],
  entities: ReadonlyMap<EntityId, Entity>,
  late: LateIndexes,
): LabelIndex {
  const entries = new Map<string, LabelEntry>();
  const plurals: [string, LabelEntry][] = [];
  const ranked = [...names.filter((name) => name.own), ...names.filter((name) => !name.own)];
  for (const name of ranked) {
    if (name.targets.length === 0) continue;
    const key = labelKey(name.text);
    const entry = entryOf(name);
    const brand = brandOf(name, entities);
    if (brand !== '') addFirst(entries, brand + key, { ...entry, everyday: false, acronym: false });
    if (name.rule === 'brand') continue;
    addFirst(entries, key, entry);
    // `Backup` is a word, so the singular of Budgets needs its brand.
    if (key.endsWith('s') && key.length > 4) plurals.push(entry.everyday ? [brand + key, { ...entry, everyday: false }] : [key, entry]);
  }
  for (const [key, entry] of plurals) addFirst(entries, singularOf(key) ?? key, entry);
  return {
    entries,
    entity: (id) => entities.get(id),
    partOf: (whole, words) => late.partNames().partOf(whole, words),
    near: (word) => late.spelling().near(word),
  };
}

function entryOf(name: Name): LabelEntry {
  return {
    targets: name.targets,
    everyday: name.rule === 'word',
    acronym: (name.rule === 'label' || name.rule === 'word') && /^[A-Z]{2,4}$/.test(name.text),
  };
}

function addFirst(entries: Map<string, LabelEntry>, key: string, entry: LabelEntry): void {
  if (!entries.has(key)) entries.set(key, entry);
}

/** `NAT Gateway`, `NAT-Gateway` and `NATGateway` are one label; letters of all scripts count, signs and emoji do not. */
export const labelKey = (label: string): string => label.toLowerCase().replace(/[^a-z0-9\u00c0-\u1fff\u3040-\ud7ff\uf900-\ufaff]/g, '');

/** The brand in front of a service's name as labels are keyed: with it a name of daily speech is as clear as any. */
function brandOf(name: Name, entities: ReadonlyMap<EntityId, Entity>): string {
  const [target] = name.targets;
  const entity = target === undefined ? undefined : entities.get(target);
  if (entity?.kind !== 'service' || entity.fullName === entity.name) return '';
  return entity.fullName.startsWith('AWS ') ? 'aws' : 'amazon';
}
