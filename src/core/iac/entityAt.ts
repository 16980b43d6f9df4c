import type { Catalog } from '../catalog/catalog';
import { chooseFamily, LONGEST_LINE } from './chooseFamily';
import { firstAt } from './finder';
import { proseIn } from './prose';
import type { IacHit, IacSource } from './source';

/**
 * What stands at a place of a file. Undefined where in doubt: a wrong hover is worse than none.
 * Reads the line, and of the rest of the file only what that line needs.
 */
export function entityAt(source: IacSource, catalog: Catalog): IacHit | undefined {
  const { lines, line, character } = source;
  const whole = lines[line];
  if (whole === undefined || character < 0 || character > whole.length || whole.length > LONGEST_LINE) return undefined;
  const family = chooseFamily(source);
  const comment = family.commentFrom(lines, line);
  const at = { text: whole, line, lines, catalog };
  if (comment !== undefined && character >= comment) {
    const words = proseIn(at, comment, whole.length);
    return firstAt([() => words, ...family.code], at, character);
  }
  return firstAt([...family.code, ...family.prose], at, character);
}
