import type { BlockStart } from './blockStart';

const HYPHEN = 45;
const EQUALS = 61;

/** The second line of a setext heading: `===` or `---`. */
export const underline: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== EQUALS && code !== HYPHEN) return undefined;
  if (!scan.interrupted || scan.depth !== stack.depth || scan.hasPipes || !cursor.isSolidRun()) return undefined;
  // The definitions of links in front of it are parted from it.
  scan.endLeaf();
  const heading = stack.last;
  if (!heading) return undefined;
  heading.kind = 'heading';
  heading.marker = code === EQUALS ? '#' : '##';
  heading.end = line + 1;
  stack.reach(line);
  return 'leaf';
};
