import type { BlockDraft } from './blockStack';
import type { LineCursor } from './lineCursor';

/** Languages in which a line may begin with `# ` and be no heading. */
const HASH_COMMENTS = new Set(
  'bash sh shell zsh console terminal python py yaml yml toml ini conf ruby rb perl r dockerfile makefile hcl tf terraform powershell ps1 json5 graphql'.split(' '),
);

/** Languages in which a line may begin with a bullet and be no item. */
const BULLETS = new Set('yaml yml markdown md mdx text txt plaintext diff'.split(' '));

/** As much of a line is looked at. */
const LONGEST = 80;

/** A heading of level 2 or below, an item, a quote, a row of a table, a link, an image, bold, a rule, or four plain words. */
const TEXT = /^(?:#{2,6} \S|[*+-] +[A-Z*_`[]|\d{1,2}[.)] +[A-Z*_`[]|> |\|.*\|\s*$|!?\[|\*\*|__[A-Z]|(?:---|\*\*\*)\s*$|[A-Z][\w'’]*(?: [\w'’,*`-]+){3})/;

/**
 * Whether a line goes on with the list that a fence that is never closed stands in.
 * @param item the one right before the fence
 * @param info of the fence
 */
export function resumesList(cursor: LineCursor, item: BlockDraft, info: string): boolean {
  if (item.marker.length !== 1 || cursor.nextColumn !== item.column || cursor.code !== item.marker.charCodeAt(0)) return false;
  cursor.visited++;
  return cursor.text.charAt(cursor.next + 1) === ' ' && !BULLETS.has(info.toLowerCase());
}

/**
 * Whether text begins again with a line behind a blank one in a fence that is never closed.
 * @param info of the fence
 */
export function resumesText(cursor: LineCursor, info: string): boolean {
  if (cursor.indent > 3) return false;
  const words = cursor.text.slice(cursor.next, cursor.next + LONGEST);
  cursor.visited += words.length;
  return TEXT.test(words) || (words.startsWith('# ') && !HASH_COMMENTS.has(info.toLowerCase()));
}
