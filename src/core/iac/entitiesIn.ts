import type { Catalog, EntityId } from '../catalog/catalog';
import { chooseFamily, LONGEST_LINE } from './chooseFamily';
import type { IacSource } from './source';

/** Lines that are read of one file. */
const MOST_LINES = 20_000;

/** Everything of AWS that a file uses in code, in the order of first use; comments, descriptions and Markdown are no use. */
export function entitiesIn(source: Omit<IacSource, 'line' | 'character'>, catalog: Catalog): EntityId[] {
  const { lines } = source;
  const family = chooseFamily({ ...source, line: 0, character: 0 });
  const found = new Set<EntityId>();
  for (let line = 0; line < Math.min(lines.length, MOST_LINES); line++) {
    const whole = lines[line] ?? '';
    if (whole === '' || whole.length > LONGEST_LINE) continue;
    const at = { text: whole, line, lines, catalog };
    const comment = family.commentFrom(lines, line) ?? whole.length;
    for (const find of family.code) {
      for (const hit of find(at)) if (hit.range.start < comment) found.add(hit.entity);
    }
  }
  return [...found];
}
