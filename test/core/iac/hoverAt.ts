import type { IacHit } from '../../../src/core/iac/source';
import { entityAt } from '../../../src/core/iac/entityAt';
import { wholeCatalog } from '../wholeCatalog';

/** What stands at the `|` of a text, in a file of that name. */
export function hitAt(marked: string, path: string, languageId?: string): IacHit | undefined {
  const at = marked.indexOf('|');
  if (at < 0 || marked.includes('|', at + 1)) throw new Error(`one | marks the place: ${marked}`);
  const before = marked.slice(0, at).split('\n');
  const lines = (marked.slice(0, at) + marked.slice(at + 1)).split('\n');
  const line = before.length - 1;
  return entityAt({ languageId, path, lines, line, character: before[line]!.length }, wholeCatalog());
}

/** The id of the entity there; `-` where nothing is. */
export function hoverAt(marked: string, path: string, languageId?: string): string {
  return hitAt(marked, path, languageId)?.entity ?? '-';
}
