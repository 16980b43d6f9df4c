import type { BlockStart } from './blockStart';

const BRACKET = 91;

/** As far as a label goes. */
const LONGEST = 80;

/** `[^label]: text`, with further text indented by four. */
export const footnote: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  if (cursor.code !== BRACKET || cursor.text.charAt(cursor.next + 1) !== '^' || scan.isDeepest) return undefined;
  const words = cursor.text.slice(cursor.next, cursor.next + LONGEST);
  const mark = /^\[\^([^\]\s[]+)\]:/.exec(words);
  cursor.visited += mark?.[0].length ?? words.length;
  if (!mark) return undefined;
  scan.makeRoom();
  stack.open('footnote', line, cursor.nextColumn, 4, mark[1] ?? '');
  scan.repair('footnote');
  scan.depth++;
  cursor.skipMark(mark[0].length);
  cursor.skipColumns(cursor.indent);
  return 'container';
};
