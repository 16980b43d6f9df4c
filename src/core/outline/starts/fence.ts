import type { BlockStart } from './blockStart';

const BACKTICK = 96;
const TILDE = 126;

/** Three or more backticks or tildes. */
export const fence: BlockStart = (scan) => {
  const { cursor, line, stack, fences, lines } = scan;
  if (cursor.code !== BACKTICK && cursor.code !== TILDE) return undefined;
  const mark = fences.at(line);
  if (mark?.at !== cursor.next) return undefined;
  const { indent } = cursor;
  const closed = fences.isClosed(mark);
  const item = stack.lastItem;
  scan.makeRoom();
  const block = stack.add('fence', line, cursor.nextColumn, mark.info, []);
  scan.begin({ kind: 'fence', block, depth: stack.depth, mark, indent, closed, item });
  if (!closed) scan.repairs.add('unclosed-fence', line, lines.count);
  return 'leaf';
};
