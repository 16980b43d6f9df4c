import { NO_CONTENT } from '../blockStack';
import type { Scan } from '../scan';
import type { BlockStart } from './blockStart';

const ASTERISK = 42;
const HYPHEN = 45;
const EQUALS = 61;
const UNDERSCORE = 95;

/** The second line of a setext heading: `===` or `---`. */
export const underline: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== EQUALS && code !== HYPHEN) return undefined;
  if (!scan.interrupted || scan.depth !== stack.depth || !hasNoPipe(scan) || !cursor.isSolidRun()) return undefined;
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

/** `***`, `- - -`, `___`: three or more of one mark and nothing else. */
export const rule: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== ASTERISK && code !== HYPHEN && code !== UNDERSCORE) return undefined;
  if (!hasNoPipe(scan) || !cursor.isRun()) return undefined;
  scan.makeRoom();
  scan.listIsBroken = false;
  stack.add('rule', line, cursor.nextColumn, '', NO_CONTENT);
  return 'leaf';
};

/** Spares looking for the end of what may be the second line of a table. */
function hasNoPipe({ lines, line }: Scan): boolean {
  return lines.pipes(line) === 0;
}
