import type { EntityId, Mention } from './catalog';
import { standsFree } from './chunks';
import type { Name } from './names';
import type { NameNode, NameTrie } from './nameTrie';
import { BRANDS } from './nameTrie';
import { eachProseWord } from './proseWords';
import { nextWord, singularOf } from './words';

interface Found {
  readonly end: number;
  /** Undefined for a phrase that names nothing but keeps shorter names in it from being found. */
  readonly entity: EntityId | undefined;
}

/** Names in running text: longest first, never overlapping, in order. One pass; each word starts at most one walk down the trie. */
export function findMentions(text: string, trie: NameTrie): Mention[] {
  const mentions: Mention[] = [];
  eachProseWord(text, (start, end) => {
    const found = trie.first.mayBegin(text, start, end) ? findAt(text, start, end, trie.root) : undefined;
    if (found?.entity !== undefined) mentions.push({ entity: found.entity, start, end: found.end });
    return found?.end ?? end;
  });
  return mentions;
}

/** The longest name at a word, with AWS or Amazon in front as part of it. */
function findAt(text: string, start: number, end: number, root: NameNode): Found | undefined {
  const first = text.slice(start, end).toLowerCase();
  const plain = walk(text, { start, end, key: first }, start, root, false);
  if (!BRANDS.has(first)) return plain;
  const next = nextWord(text, end);
  if (next === undefined || text.charAt(end) === '-' || !/^[a-z0-9]/.test(next.key)) return plain;
  const branded = walk(text, next, start, root, true);
  return branded !== undefined && branded.end > (plain?.end ?? 0) ? branded : plain;
}

/** @param from where the mention would begin: the word itself, or the brand before it */
function walk(
  text: string,
  first: { readonly start: number; readonly end: number; readonly key: string },
  from: number,
  root: NameNode,
  branded: boolean,
): Found | undefined {
  let best: Found | undefined;
  let node: NameNode | undefined = root;
  for (let word: typeof first | undefined = first; word !== undefined; word = nextWord(text, word.end)) {
    const singular = singularOf(word.key);
    const child: NameNode | undefined = node.next?.get(word.key);
    const found =
      accept(text, first.start, from, word.end, child, branded) ??
      accept(text, first.start, from, word.end, singular === undefined ? undefined : node.next?.get(singular), branded);
    best = found ?? best;
    if (child?.next === undefined) break;
    node = child;
  }
  return best;
}

function accept(
  text: string,
  start: number,
  from: number,
  end: number,
  node: NameNode | undefined,
  branded: boolean,
): Found | undefined {
  const name = node?.names?.find((each) => counts(each, text, start, end, branded));
  if (name === undefined || !standsFree(text, from, end)) return undefined;
  return { end, entity: name.targets[0] };
}

function counts(name: Name, text: string, start: number, end: number, branded: boolean): boolean {
  switch (name.rule) {
    case 'any':
      return true;
    case 'exact':
      return isWrittenSo(name.text, text.slice(start, end));
    case 'label':
    case 'word':
    case 'brand':
      return branded && startsUpper(text, start);
  }
}

/** Whether a name is written with its own capitals; a hyphen is as good as a space, and a plural as the singular. */
function isWrittenSo(name: string, written: string): boolean {
  if (written === name || written === `${name}s`) return true;
  return bare(written) === bare(name) || `${bare(written)}s` === bare(name);
}

const bare = (text: string): string => text.replace(/[\s\u2011-]/g, '');

function startsUpper(text: string, start: number): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
