import { isTitleOfLines } from '../titleOfLines';
import type { BlockStart } from './blockStart';

const HYPHEN = 45;
const EQUALS = 61;

/** The second line of a setext heading: `===` or `---`. */
export const underline: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== EQUALS && code !== HYPHEN) return undefined;
  const { interrupted } = scan;
  if (!interrupted || scan.depth !== stack.depth || scan.hasPipes || !cursor.isSolidRun()) return undefined;
  // Below lines that are items without a marker it is a thematic break.
  if (code === HYPHEN && isTitleOfLines(interrupted.block.content, cursor)) return undefined;
  // The definitions of links in front of it are parted from it.
  if (interrupted.reference) scan.endLeaf();
  else scan.leaveLeaf();
  const heading = stack.last;
  if (!heading) return undefined;
  heading.kind = 'heading';
  heading.marker = code === EQUALS ? '#' : '##';
  heading.end = line + 1;
  stack.reach(line);
  return 'leaf';
};
