import { endsHtml, htmlBlockStart } from '../htmlBlock';
import type { BlockStart } from './blockStart';

const LESS_THAN = 60;

/** All seven kinds of HTML blocks. */
export const html: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  if (cursor.code !== LESS_THAN) return undefined;
  const start = htmlBlockStart(cursor, scan.text !== undefined);
  if (!start) return undefined;
  scan.makeRoom();
  const block = stack.add('html', line, cursor.nextColumn, '', [cursor.words()]);
  if (!endsHtml(start.end, cursor, start.from)) scan.begin({ kind: 'html', block, depth: stack.depth, end: start.end });
  return 'leaf';
};
