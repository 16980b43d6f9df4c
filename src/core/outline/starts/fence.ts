import type { BlockStart } from './blockStart';

/** Three or more backticks or tildes. */
export const fence: BlockStart = (scan) => {
  const { cursor, line, stack, fences, lines } = scan;
  const mark = fences.at(line);
  if (mark?.at !== cursor.next) return undefined;
  const { indent } = cursor;
  const closed = fences.isClosed(mark);
  scan.makeRoom();
  const block = stack.add('fence', line, cursor.nextColumn, { marker: mark.info, content: [] });
  scan.begin({ kind: 'fence', block, depth: stack.depth, mark, indent, closed });
  if (!closed) scan.repair('unclosed-fence', { end: lines.count });
  return 'leaf';
};
