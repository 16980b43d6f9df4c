import type { Block, Outline } from '../../outline/outline';
import { scanOutline } from '../../outline/scanOutline';
import type { NoteText } from '../noteText';
import type { Fix, TextEdit } from '../problem';
import { isForeign, layoutEdits } from './layoutEdits';
import { isOfKind, type Reading, type ReadingKind } from './reading';

/** Of the others nobody can say whether they are meant as they are read. */
const TITLES: Readonly<Partial<Record<ReadingKind, string>>> = {
  indentation: 'Indent these lines as they are read',
  bullet: 'Replace the bullets with “-”',
  gap: 'Put an empty line before',
  lines: 'Put “- ” before each line',
};

/** A change that makes Markdown show the lines as they are read, proven by reading the section again; undefined where none does. */
export function layoutFix(reading: Reading, text: NoteText): Fix | undefined {
  const title = TITLES[reading.kind];
  const edits = title === undefined ? [] : layoutEdits(reading, text);
  if (title === undefined || edits.length === 0) return undefined;
  const { start, end } = reading.section;
  const section = text.lines.slice(start, end);
  const before = scanOutline(section.join('\n'));
  const after = scanOutline(edited(section, edits, start));
  return isMended(before, after, reading.kind) ? { title, edits } : undefined;
}

/** @param edits in the order of lines, one a line, counted from `start` */
function edited(section: readonly string[], edits: readonly TextEdit[], start: number): string {
  const lines = [...section];
  for (const { line, start: from, end, text } of edits) {
    const old = lines[line - start] ?? '';
    lines[line - start] = old.slice(0, from) + text + old.slice(end);
  }
  return lines.join('\n');
}

/** Whether all blocks are what they were, and CommonMark sees them as well. */
function isMended(before: Outline, after: Outline, kind: ReadingKind): boolean {
  const left = before.repairs.filter((repair) => !isOfKind(repair, kind)).length;
  if (after.repairs.length > left || after.repairs.some((repair) => isOfKind(repair, kind))) return false;
  return before.blocks.length === after.blocks.length && before.blocks.every((block, index) => isSame(block, after.blocks[index]));
}

function isSame(a: Block, b: Block | undefined): boolean {
  if (a.kind !== b?.kind || a.parent !== b.parent || a.content.length !== b.content.length) return false;
  const isMarkerKept = a.marker === b.marker || (a.kind === 'item' && (a.marker === '' || isForeign(a.marker)));
  return isMarkerKept && a.content.every((line, at) => line === b.content[at]);
}
