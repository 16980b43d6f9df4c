import { NO_CONTENT } from '../blockStack';
import type { BlockStart } from './blockStart';

const ASTERISK = 42;
const HYPHEN = 45;
const UNDERSCORE = 95;

/** `***`, `- - -`, `___`: three or more of one mark and nothing else. */
export const rule: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  const { code } = cursor;
  if (code !== ASTERISK && code !== HYPHEN && code !== UNDERSCORE) return undefined;
  if (scan.hasPipes || !cursor.isRun()) return undefined;
  scan.makeRoom();
  scan.listIsBroken = false;
  stack.add('rule', line, cursor.nextColumn, '', NO_CONTENT);
  return 'leaf';
};
