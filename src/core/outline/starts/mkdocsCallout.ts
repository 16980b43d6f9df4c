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
  cursor.visited += words.length;
  const mark = /^(?:!!!|\?\?\?\+?) ?([a-z][\w-]*)(?: inline| end){0,2}(?: *"([^"]*)")?\s*$/i.exec(words);
  if (!mark) return undefined;
  scan.makeRoom();
  const offset = cursor.indent + 4;
  stack.open('quote', line, cursor.nextColumn, offset, '');
  scan.repair('callout');
  const title = mark[2] ?? '';
  stack.add('callout', line, cursor.nextColumn, mark[1]?.toLowerCase() ?? '', title === '' ? [] : [title]);
  return 'leaf';
};
