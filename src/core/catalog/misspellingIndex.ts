import type { Entity, EntityId } from './catalog';
import type { CatalogFile } from './catalogFile';
import type { Name } from './names';
import type { NameTrie } from './nameTrie';
import type { Spelling } from './spelling';
import { remembered } from './remembered';
import { buildSpelling } from './spelling';
import { wordKeys } from './words';

export interface MisspellingIndex {
  readonly trie: NameTrie;
  readonly spelling: Spelling;
  /** Names that are misspellings, in lower case, and how they are spelt. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** The same names by their first word. */
  readonly misspeltByWord: ReadonlyMap<string, readonly string[]>;
  /** Whether a word, as it is written, is a slip of a name's or begins a name that is one; most words are not. */
  mayBegin(word: string): boolean;
  isService(id: EntityId): boolean;
}

export function misspellingIndex(
  file: CatalogFile,
  names: readonly Name[],
  trie: NameTrie,
  entities: ReadonlyMap<EntityId, Entity>,
): MisspellingIndex {
  const misspelt = new Map([...file.misspelt].map(([name, meant]) => [name.toLowerCase(), meant]));
  const misspeltByWord = new Map<string, string[]>();
  for (const name of misspelt.keys()) {
    const [word = ''] = wordKeys(name);
    const list = misspeltByWord.get(word);
    if (list) list.push(name);
    else misspeltByWord.set(word, [name]);
  }
  const spelling = buildSpelling(names.filter((name) => !misspelt.has(name.text.toLowerCase())), file.ordinary);
  return {
    trie,
    misspelt,
    misspeltByWord,
    spelling,
    mayBegin: remembered((word) => spelling.near(word).words.length > 0 || misspeltByWord.has(word.toLowerCase())),
    isService: (id) => entities.get(id)?.kind === 'service',
  };
}
