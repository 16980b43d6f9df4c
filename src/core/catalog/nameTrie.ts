import { FirstWords } from './firstWords';
import type { Name } from './names';
import { singularOf, wordKeys } from './words';

/** Names by their words: each step is one word, so that a look-up costs one map access a word of the text. */
export interface NameNode {
  /** Undefined at the end of every longer name, as for most nodes: thousands of empty maps cost the start a third of its time. */
  next: Map<string, NameNode> | undefined;
  /** The names that end here; undefined where none does. */
  names: Name[] | undefined;
}

export interface NameTrie {
  readonly root: NameNode;
  readonly first: FirstWords;
}

export function buildNameTrie(names: readonly Name[]): NameTrie {
  const root: NameNode = { next: new Map(), names: undefined };
  for (const name of names) {
    const keys = wordKeys(name.text);
    insert(root, keys, name);
    const last = keys.at(-1);
    const singular = last === undefined ? undefined : singularOf(last);
    if (singular !== undefined && singular.length > 3) insert(root, [...keys.slice(0, -1), singular], name);
    if (keys.length > 1 && name.rule === 'any') insert(root, [withoutSpaces(keys)], name);
  }
  const first = new FirstWords();
  for (const word of [...(root.next?.keys() ?? []), ...BRANDS]) first.add(word);
  return { root, first };
}

/** What may stand before the name of any service. */
export const BRANDS: ReadonlySet<string> = new Set(['aws', 'amazon']);

/** `NATGateway` is never another word, so it stands for `NAT Gateway` wherever that counts. */
const withoutSpaces = (keys: readonly string[]): string => keys.join('');

function insert(root: NameNode, keys: readonly string[], name: Name): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = { next: undefined, names: undefined };
      node.next.set(key, child);
    }
    node = child;
  }
  if (node.names === undefined) node.names = [name];
  else node.names.push(name);
}
