import { readQuoteMark } from '../blockStack';
import type { BlockStart } from './blockStart';

const GREATER_THAN = 62;

/** `[!NOTE]`, or as much of it as there is. */
const CALLOUT = /^\[!([\w-]{1,40})(?:\][+-]?(?=[ \t]|$))?/;

/** `> …`, and the first line of a callout in it. */
export const quote: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== GREATER_THAN || scan.isDeepest) return undefined;
  scan.makeRoom();
  scan.listIsBroken = false;
  stack.open('quote', line, cursor.nextColumn, 0, '');
  scan.depth++;
  readQuoteMark(cursor);
  if (!cursor.text.startsWith('[!', cursor.next)) return 'container';
  const callout = CALLOUT.exec(cursor.words());
  const end = cursor.next + (callout?.[0].length ?? 2);
  cursor.visited += end - cursor.next;
  if (!callout?.[0].includes(']')) return 'container';
  const title = cursor.text.slice(end).trim();
  stack.add('callout', line, cursor.nextColumn, callout[1]?.toLowerCase() ?? '', title === '' ? [] : [title]);
  return 'leaf';
};
