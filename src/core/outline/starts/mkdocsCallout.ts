import type { BlockStart } from './blockStart';

const EXCLAMATION = 33;
const QUESTION = 63;

/** As far as a line is looked at. */
const LONGEST = 200;

/** `!!! note "Title"` of MkDocs, or `???` for one that is folded, with its text indented by four. */
export const mkdocsCallout: BlockStart = (scan) => {
  const { cursor, line, stack } = scan;
  if ((cursor.code !== EXCLAMATION && cursor.code !== QUESTION) || scan.text || scan.isDeepest) return undefined;
  const words = cursor.text.slice(cursor.next, cursor.next + LONGEST);
  const mark = /^(?:!!!|\?\?\?\+?) ?([a-z][\w-]*)(?=[ "\t]|$)/i.exec(words);
  cursor.seen(cursor.next + (mark?.[0].length ?? 1));
  const title = mark && /^(?: inline| end){0,2}(?: *"([^"]*)")?\s*$/i.exec(words.slice(mark[0].length));
  if (mark) cursor.visited += words.length - mark[0].length;
  if (!title) return undefined;
  scan.makeRoom();
  const offset = cursor.indent + 4;
  stack.open('quote', line, cursor.nextColumn, offset, '');
  scan.repair('callout');
  stack.add('callout', line, cursor.nextColumn, mark?.[1]?.toLowerCase() ?? '', title[1] ? [title[1]] : []);
  return 'leaf';
};
