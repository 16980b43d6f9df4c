import type { Entity, EntityId } from './catalog';
import { labelKey } from './labelIndex';
import { singularOf } from './words';

/** What the parts of an entity are called where it is clear whose parts they are: `Weighted` of the routing policies. */
export interface PartNames {
  /** The part that the words name; undefined where none or several do. */
  partOf(whole: EntityId, words: string): Part | undefined;
}

export interface Part {
  readonly id: EntityId;
  /** How many steps below the whole: a kind of storage class is two below S3. */
  readonly depth: number;
}

/** Several parts at one depth go by that name. */
const SEVERAL = '';

/** Every name of a concept without what it says of the things above it. */
export function buildPartNames(entities: readonly Entity[], entity: (id: EntityId) => Entity | undefined): PartNames {
  const parts = new Map<EntityId, Map<string, Part>>();
  for (const each of entities) {
    const above = chainAbove(each, entity);
    above.forEach((whole, at) => {
      const heads = above.slice(at).flatMap(namesOf);
      const part = { id: each.id, depth: at + 1 };
      for (const words of namesOf(each)) {
        const tailed = withoutHead(words, heads);
        addPart(parts, whole.id, tailed, part);
        addPart(parts, whole.id, withoutTail(tailed, namesOf(whole)), part);
      }
    });
  }
  return {
    partOf(whole, words) {
      const names = parts.get(whole);
      const found = names && keysOf(words.replace(/^(?:AWS|Amazon) /i, '')).map((key) => names.get(key)).find((part) => part !== undefined);
      return found?.id === SEVERAL ? undefined : found;
    },
  };
}

/** What an entity is a part of, the nearest first, its service last. */
function chainAbove(part: Entity, entity: (id: EntityId) => Entity | undefined): Entity[] {
  const chain: Entity[] = [];
  for (let at = part.broader; at !== undefined; at = chain.at(-1)?.broader) {
    const above = entity(at);
    if (above === undefined || chain.includes(above)) break;
    chain.push(above);
  }
  return chain;
}

function addPart(parts: Map<EntityId, Map<string, Part>>, whole: EntityId, words: readonly string[], part: Part): void {
  const short = words.join(' ');
  if (short.length < 3) return;
  const names = parts.get(whole) ?? new Map<string, Part>();
  parts.set(whole, names);
  for (const key of keysOf(short)) {
    const other = names.get(key);
    if (other === undefined || other.depth > part.depth) names.set(key, part);
    else if (other.depth === part.depth && other.id !== part.id) names.set(key, { id: SEVERAL, depth: part.depth });
  }
}

type Words = readonly string[];

/** `S3 Standard` and `FSx for Lustre` without the names of S3 and FSx. */
function withoutHead(words: Words, heads: readonly Words[]): Words {
  const head = heads.find((own) => own.length < words.length && own.every((word, at) => isSame(word, words[at])));
  if (head === undefined) return words;
  return words.slice(JOINTS.has(words[head.length] ?? '') ? head.length + 1 : head.length);
}

/** `Spot Instances` without the end that it has in common with `EC2 instance`. */
function withoutTail(words: Words, names: readonly Words[]): Words {
  return words.slice(0, words.length - Math.max(0, ...names.map((own) => commonTail(words, own))));
}

/** Words that join a whole and its part. */
const JOINTS = new Set(['for', 'on', 'of']);

/** How many words at the end two names have in common, without all of either. */
function commonTail(a: Words, b: Words): number {
  let tail = 0;
  while (tail < a.length - 1 && tail < b.length - 1 && isSame(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return tail;
}

const namesOf = ({ name, aliases }: Entity): string[][] => [name, ...aliases].map((each) => each.toLowerCase().split(/[\s-]+/));

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || `${a}s` === b || a === `${b}s` || a.replace(/y$/, 'ies') === b);

/** The words as a key, and what they may be the plural of. */
function keysOf(words: string): string[] {
  const key = labelKey(words);
  const singular = singularOf(key);
  return singular === undefined ? [key] : [key, singular];
}
