import type { RepairRule } from '../outline';
import type { Scan } from '../scan';
import type { BlockStart } from './blockStart';
import { ordinalOf, readForeignMarker, readMarker } from './marker';
import { continuesBullets, continuesNumbers, isMeantAsMarker, isNextNumber } from './meantItem';

const SPACE = 32;

/** Farther to the right than anybody types an item that is one of a list to the left. */
const FARTHEST = 12;

/** `* text`, `- text`, `+ text`, `1. text`, `1) text`; and what was meant as such. */
export const item: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { indent, nextColumn, code } = cursor;
  if (scan.isDeepest || (indent > 3 && !isOverIndented(scan))) return undefined;
  const marker = code > 127 ? readForeignMarker(cursor) : readMarker(cursor);
  if (marker === '') return undefined;
  const repair = neededRepair(scan, marker);
  if (repair === 'no-item') return undefined;
  // The next number goes on with the list, how far right it may be.
  if (repair === 'number-after-text' && isNextNumber(scan, marker)) scan.depth--;
  cursor.skipMark(marker.length);
  // Five or more columns behind the marker begin code inside the item; a marker without its space is read as if it had one.
  const gap = cursor.blank || cursor.indent > 4 || cursor.indent === 0 ? 1 : cursor.indent;
  scan.makeRoom();
  stack.open('item', line, nextColumn, indent + marker.length + gap, marker);
  scan.depth++;
  cursor.skipColumns(gap);
  if (repair === 'number-after-text') scan.repairUntil(repair, ({ cursor: { blank } }) => blank);
  else if (repair) scan.repair(repair);
  if (indent > 3) scan.repair('over-indented-item');
  return 'container';
};

/** The repair that it takes to see an item, undefined where CommonMark sees one as well. */
function neededRepair(scan: Scan, marker: string): RepairRule | 'no-item' | undefined {
  const { cursor, interrupted } = scan;
  const end = cursor.next + marker.length;
  if (cursor.code > 127) return continuesBullets(scan, marker) ? 'foreign-marker' : 'no-item';
  // Neither white space nor the end of the line.
  if (cursor.text.charCodeAt(end) > SPACE) return isMeantAsMarker(scan, marker) ? 'marker-without-space' : 'no-item';
  if (!interrupted) return undefined;
  // An empty item and a number in running text break no paragraph off.
  if (cursor.isBlankFrom(end)) return 'no-item';
  if (ordinalOf(marker) === 1) return undefined;
  return continuesNumbers(scan, marker) ? 'number-after-text' : 'no-item';
}

/** An item typed four or more columns to the right of where CommonMark would still see it; only ever one among items. */
function isOverIndented({ cursor, stack, listIsBroken }: Scan): boolean {
  if ((!stack.inItem && !listIsBroken) || cursor.indent > FARTHEST) return false;
  const marker = readMarker(cursor);
  const end = cursor.next + marker.length;
  return marker !== '' && cursor.text.charAt(end) === ' ' && !cursor.isBlankFrom(end);
}
