import type { Entity, EntityId } from './catalog';
import { labelKey } from './labelIndex';
import { singularOf } from './words';

/** What the parts of an entity are called where it is clear whose parts they are: `Weighted` of the routing policies. */
export interface PartNames {
  /** The part that the words name; undefined where none or several do. */
  partOf(whole: EntityId, words: string): EntityId | undefined;
}

interface Part {
  readonly id: EntityId;
  /** How many steps below the whole. */
  readonly depth: number;
}

/** Several parts at one depth go by that name. */
const SEVERAL = '';

/** Every name of a concept without what it says of the things above it. */
export function buildPartNames(entities: readonly Entity[], entity: (id: EntityId) => Entity | undefined): PartNames {
  const parts = new Map<EntityId, Map<string, Part>>();
  for (const each of entities) {
    let depth = 1;
    for (let above = each.broader; above !== undefined; above = entity(above)?.broader) {
      const whole = entity(above);
      if (whole === undefined) break;
      for (const name of [each.name, ...each.aliases]) addPart(parts, whole, name, { id: each.id, depth });
      depth++;
    }
  }
  return {
    partOf(whole, words) {
      const names = parts.get(whole);
      const found = names && keysOf(words.replace(/^(?:AWS|Amazon) /i, '')).map((key) => names.get(key)?.id).find((id) => id !== undefined);
      return found === SEVERAL ? undefined : found;
    },
  };
}

function addPart(parts: Map<EntityId, Map<string, Part>>, whole: Entity, name: string, part: Part): void {
  const short = withoutWhole(name, whole);
  if (short.length < 3) return;
  const names = parts.get(whole.id) ?? new Map<string, Part>();
  parts.set(whole.id, names);
  for (const key of keysOf(short)) {
    const other = names.get(key);
    if (other === undefined || other.depth > part.depth) names.set(key, part);
    else if (other.depth === part.depth && other.id !== part.id) names.set(key, { id: SEVERAL, depth: part.depth });
  }
}

/** `EC2 Spot Instances` without what EC2 and its instances are called: `spot`. */
function withoutWhole(name: string, whole: Entity): string {
  let words = wordsOf(name);
  for (const each of [whole.name, ...whole.aliases]) {
    const own = wordsOf(each);
    if (own.length < words.length && own.every((word, at) => isSame(word, words[at]))) {
      words = words.slice(own.length);
      break;
    }
  }
  const tail = Math.max(0, ...[whole.name, ...whole.aliases].map((each) => commonTail(words, wordsOf(each))));
  return words
    .slice(0, words.length - tail)
    .join(' ')
    .replace(/^(?:for|on|of) /, '');
}

/** How many words at the end two names have in common, without all of either. */
function commonTail(a: readonly string[], b: readonly string[]): number {
  let tail = 0;
  while (tail < a.length - 1 && tail < b.length - 1 && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return tail;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || `${a}s` === b || a === `${b}s` || a.replace(/y$/, 'ies') === b);

/** The words as a key, and what they may be the plural of. */
function keysOf(words: string): string[] {
  const key = labelKey(words);
  const singular = singularOf(key);
  return singular === undefined ? [key] : [key, singular];
}
