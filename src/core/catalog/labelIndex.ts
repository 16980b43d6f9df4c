import type { Entity, EntityId } from './catalog';
import type { Name } from './names';
import { singularOf, wordKeys } from './words';

/** What a whole label may name, and by which name. */
export interface LabelEntry {
  readonly targets: readonly EntityId[];
  /** A word of daily speech (`Backup`) that names something only where nothing else is being talked of. */
  readonly everyday: boolean;
  /** An acronym of two or three letters that is a word when written small: `ou`, `lag`. */
  readonly capitals: boolean;
}

export interface LabelIndex {
  /** By the label's letters and digits in lower case: spaces and hyphens do not part names. */
  readonly entries: ReadonlyMap<string, LabelEntry>;
  /** Keys of several words or a long one, by the first letter and the number of letters: where a slip may have been meant. */
  readonly byShape: ReadonlyMap<string, readonly (readonly string[])[]>;
  entity(id: EntityId): Entity | undefined;
}

export function buildLabelIndex(names: readonly Name[], entities: ReadonlyMap<EntityId, Entity>): LabelIndex {
  const entries = new Map<string, LabelEntry>();
  const byShape = new Map<string, (readonly string[])[]>();
  const plurals: [string, LabelEntry][] = [];
  const ranked = [...names.filter((name) => name.own), ...names.filter((name) => !name.own)];
  for (const name of ranked) {
    if (name.targets.length === 0) continue;
    const key = labelKey(name.text);
    const entry = entryOf(name);
    const brand = brandOf(name, entities);
    if (brand !== '') addFirst(entries, brand + key, { ...entry, everyday: false, capitals: false });
    if (name.rule === 'brand') continue;
    addFirst(entries, key, entry);
    if (key.endsWith('s') && key.length > 4) plurals.push([key, entry]);
    if (name.text.length >= MENDABLE) addShape(byShape, name.text);
  }
  for (const [key, entry] of plurals) addFirst(entries, singularOf(key) ?? key, entry);
  return { entries, byShape, entity: (id) => entities.get(id) };
}

function entryOf(name: Name): LabelEntry {
  return {
    targets: name.targets,
    everyday: name.rule === 'word',
    capitals: name.rule === 'label' && name.text.length <= 3,
  };
}

function addFirst(entries: Map<string, LabelEntry>, key: string, entry: LabelEntry): void {
  if (!entries.has(key)) entries.set(key, entry);
}

function addShape(byShape: Map<string, (readonly string[])[]>, text: string): void {
  const words = wordKeys(text);
  const shape = shapeOf(text.charAt(0).toLowerCase(), words.length);
  const list = byShape.get(shape);
  if (list) list.push(words);
  else byShape.set(shape, [words]);
}

/** A name this short has too many neighbours to guess from a slip. */
const MENDABLE = 8;

/** Names that begin alike and have as many words. */
export const shapeOf = (first: string, words: number): string => `${first}${words}`;

/** `NAT Gateway`, `NAT-Gateway` and `NATGateway` are one label. */
export const labelKey = (label: string): string => label.toLowerCase().replace(/[^a-z0-9\u00c0-\u052f]/g, '');

/** The brand in front of a service's name as labels are keyed: with it a name of daily speech is as clear as any. */
function brandOf(name: Name, entities: ReadonlyMap<EntityId, Entity>): string {
  const [target] = name.targets;
  const entity = target === undefined ? undefined : entities.get(target);
  if (entity?.kind !== 'service' || entity.fullName === entity.name) return '';
  return entity.fullName.startsWith('AWS ') ? 'aws' : 'amazon';
}
