import type { PlainText } from '../text/plain';
import type { NoteLine } from './noteLine';
import { countWords } from './words';

/** Whether a passage is a link and hardly anything else: a line of a table of contents, or where to read on. */
export function isLink({ text, links, linked }: PlainText): boolean {
  if (!linked) return false;
  const inLinks = links.reduce((sum, span) => sum + span.end - span.start, 0);
  return countWords(text) < 4 || inLinks >= text.length * 0.9;
}

/**
 * A line of a table of contents: a link with nothing but links below it, or one to a heading of the same note.
 * @param above what stands above the line
 */
export function isContents({ block, plain, below }: NoteLine, above: string): boolean {
  if (plain.links.length === 0 || !isLink(plain)) return false;
  if (/\]\(#/.test(block.content[0] ?? '') || /^(?:table of )?contents?$/i.test(above)) return true;
  return below !== undefined && below.lines.every((line) => isLink(line.plain));
}
