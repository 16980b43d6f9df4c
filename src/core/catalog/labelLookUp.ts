import type { Entity, EntityId } from './catalog';
import type { LabelEntry, LabelIndex } from './labelIndex';
import { labelKey } from './labelIndex';
import { singularOf } from './words';

/** The whole label, with and without a brand and a plural. */
export function lookUp(label: string, context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  const bare = label.replace(/^(?:AWS|Amazon)\s+(?=\S)|['’]s$/gi, '');
  for (const written of bare === label ? [label] : [label, bare]) {
    const found = entryOf(written, index);
    if (found === undefined) continue;
    const ranked = rank(found.entry.targets, context, index);
    const branded = bare !== label;
    if (found.entry.everyday && !branded && !fitsContext(ranked, written, found.plural, context, index)) continue;
    return ranked;
  }
  return [];
}

export function entryOf(written: string, index: LabelIndex): { readonly entry: LabelEntry; readonly plural: boolean } | undefined {
  const key = labelKey(written);
  const singular = singularOf(key);
  const whole = index.entries.get(key);
  const entry = whole ?? (singular === undefined ? undefined : index.entries.get(singular));
  if (entry === undefined) return undefined;
  const plural = whole === undefined;
  if (entry.acronym && !(plural ? /^[^a-z]+s$/ : /^[^a-z]+$/).test(written)) return undefined;
  return { entry, plural };
}

/** Below a heading that names something of another kind, `Backup` is the ordinary word; `Backups` is no service anywhere. */
function fitsContext(
  targets: readonly EntityId[],
  written: string,
  plural: boolean,
  context: readonly EntityId[],
  index: LabelIndex,
): boolean {
  const [best] = targets;
  if (best === undefined || written === written.toLowerCase()) return false;
  if (plural && index.entity(best)?.kind === 'service') return false;
  return context.length === 0 || closeness(best, context, index) > 0;
}

/** The candidates, those that the context speaks of first. */
function rank(targets: readonly EntityId[], context: readonly EntityId[], index: LabelIndex): readonly EntityId[] {
  if (targets.length < 2 || context.length === 0) return targets;
  const scored = targets.map((id) => ({ id, score: closeness(id, context, index) }));
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

/** As near as two parts of one service. */
export const SAME_SERVICE = 2;

/** How near an entity is to the nearest of the context that it has to do with: 3 the same, 2 its service, 1 its category, 0 none. */
export function closeness(id: EntityId, context: readonly EntityId[], index: LabelIndex): number {
  const entity = index.entity(id);
  let best = 0;
  for (const each of context) {
    const other = index.entity(each);
    if (each === id) return 3;
    if (entity === undefined || other === undefined) continue;
    if (other.service === entity.service) best = Math.max(best, SAME_SERVICE);
    else if (kindOf(other) === kindOf(entity)) best = Math.max(best, 1);
  }
  return best;
}

/** Accounts and their security are one subject in notes: AWS parts them into two categories. */
const kindOf = (entity: Entity): string => (entity.category === 'management' ? 'security and identity' : entity.category);
