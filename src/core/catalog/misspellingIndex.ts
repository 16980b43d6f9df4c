import type { Entity, EntityId } from './catalog';
import type { CatalogFile } from './catalogFile';
import type { Name } from './names';
import type { NameTrie } from './nameTrie';
import type { Spelling } from './spelling';
import { buildSpelling } from './spelling';

export interface MisspellingIndex {
  readonly trie: NameTrie;
  readonly spelling: Spelling;
  /** Names that are misspellings, in lower case, and how they are spelt. */
  readonly misspelt: ReadonlyMap<string, string>;
  isService(id: EntityId): boolean;
}

export function misspellingIndex(
  file: CatalogFile,
  names: readonly Name[],
  trie: NameTrie,
  entities: ReadonlyMap<EntityId, Entity>,
): MisspellingIndex {
  const misspelt = new Map([...file.misspelt].map(([name, meant]) => [name.toLowerCase(), meant]));
  const spelt = names.filter((name) => !misspelt.has(name.text.toLowerCase()));
  return {
    trie,
    misspelt,
    spelling: buildSpelling(spelt, file.ordinary),
    isService: (id) => entities.get(id)?.kind === 'service',
  };
}
