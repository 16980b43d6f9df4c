import type { Scan } from './scan';

/** As far as a line is looked at. */
const LONGEST = 80;

/** `**Glacier**` or `**Limits:**` and nothing else; also with a space inside its marks, or never closed. */
const BOLD_TITLE = /^(\*\*|__) ?[A-Z0-9][^*_]{1,60}?(?: ?\1:?|:\1|(?<=[a-z0-9)]))\s*$/;

/**
 * Whether a line that CommonMark takes for the text of an item, though it stands no further to the right than the item's
 * marker, is a title in bold: its author meant the list to end there.
 */
export function isTitleAfterItem({ cursor, stack, leaf, depth }: Scan): boolean {
  if (leaf?.kind !== 'paragraph' || depth >= leaf.depth) return false;
  const item = stack.container(depth);
  if (item?.kind !== 'item' || cursor.nextColumn > item.column) return false;
  if (!cursor.text.startsWith('**', cursor.next) && !cursor.text.startsWith('__', cursor.next)) return false;
  const words = cursor.text.slice(cursor.next, cursor.next + LONGEST);
  cursor.visited += words.length;
  return BOLD_TITLE.test(words);
}
