import type { PlainText } from '../text/plain';
import { countWords } from './words';

/** Whether a passage is a link and hardly anything else: a line of a table of contents, or where to read on. */
export function isLink({ text, links, linked }: PlainText): boolean {
  if (!linked) return false;
  const inLinks = links.reduce((sum, span) => sum + span.end - span.start, 0);
  return countWords(text) < 4 || inLinks >= text.length * 0.9;
}
