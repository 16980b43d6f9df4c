import type { LineCursor } from './lineCursor';

/** Languages in which a line may begin with `# ` and be no heading. */
const HASH_COMMENTS = new Set(
  'bash sh shell zsh console terminal python py yaml yml toml ini conf ruby rb perl r dockerfile makefile hcl tf terraform powershell ps1 json5 graphql'.split(' '),
);

/** As much of a line is looked at. */
const LONGEST = 80;

/** A heading of level 2 or below, an item, a quote, a row of a table, a link, an image, bold, a rule, or four plain words. */
const TEXT = /^(?:#{2,6} \S|[*+-] +[A-Z*_`[]|\d{1,2}[.)] +[A-Z*_`[]|> |\|.*\|\s*$|!?\[|\*\*|__[A-Z]|(?:---|\*\*\*)\s*$|[A-Z][\w'’]*(?: [\w'’,*`-]+){3})/;

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
