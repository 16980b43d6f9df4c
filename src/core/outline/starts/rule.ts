import type { Scan } from '../scan';
import type { BlockStart } from './blockStart';

const ASTERISK = 42;
const HYPHEN = 45;
const EQUALS = 61;
const UNDERSCORE = 95;

/** The second line of a setext heading: `===` or `---`. */
export const underline: BlockStart = (scan) => {
  const { cursor, line, stack, interrupted: leaf } = scan;
  if ((cursor.code !== EQUALS && cursor.code !== HYPHEN) || !leaf || scan.depth !== stack.depth) return undefined;
  if (!hasNoPipe(scan) || cursor.tail.code !== cursor.code || cursor.next < cursor.tail.solid) return undefined;
  const { code } = cursor;
  // The definitions of links in front of it are parted from it.
  scan.endLeaf();
  const heading = stack.last;
  if (!heading) return undefined;
  heading.kind = 'heading';
  heading.level = code === EQUALS ? 1 : 2;
  heading.end = line + 1;
  stack.reach(line);
  return 'leaf';
};

/** `***`, `- - -`, `___`: three or more of one mark and nothing else. */
export const rule: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code, next } = cursor;
  if ((code !== ASTERISK && code !== HYPHEN && code !== UNDERSCORE) || !hasNoPipe(scan)) return undefined;
  if (cursor.tail.code !== code || next < cursor.tail.from || next > cursor.tail.third) return undefined;
  scan.makeRoom();
  scan.listIsBroken = false;
  stack.add('rule', line, cursor.nextColumn);
  return 'leaf';
};

/** Spares looking for the end of what may be the second line of a table. */
function hasNoPipe({ lines, line }: Scan): boolean {
  return lines.pipes(line) === 0;
}
