import type { InlineNode, Words } from './inline';
import { parseInline } from './inlineParser';
import { sliceWords, wordsText } from './sliceWords';

/** What stands before the words of a line: quote marks, one list marker with a checkbox, heading marks. */
const BLOCK_MARKS = /^[\s>]*(?:[-*+]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?(?:#{1,6}\s+)?/;

/**
 * The words of a statement as its note marks them up, for quoting; undefined where the lines do not hold exactly the
 * statement, once, or without any marks: then its plain text is quoted.
 * @param lines of the note: those that the statement stands in
 * @param plain the statement without markup, on one line
 */
export function quotedWords(lines: readonly string[], plain: string): Words | undefined {
  const source = lines.map((line) => line.replace(BLOCK_MARKS, '').trim()).join(' ');
  const words = parseInline(source).map(withSingleSpaces);
  const text = wordsText(words);
  const start = text.indexOf(plain);
  if (start < 0 || plain === '' || text.includes(plain, start + 1)) return undefined;
  const quoted = sliceWords(words, start, start + plain.length);
  return quoted.some((node) => node.kind !== 'text') ? quoted : undefined;
}

/** As in plain text, where any white space is one space. */
function withSingleSpaces(node: InlineNode): InlineNode {
  if ('children' in node) return { ...node, children: node.children.map(withSingleSpaces) };
  return 'text' in node ? { ...node, text: node.text.replace(/\s+/g, ' ') } : node;
}
