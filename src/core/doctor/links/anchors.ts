import { plainText } from '../../text/plain';
import type { NoteText } from '../noteText';

/**
 * The places of a note that a link may lead to, folded (see `foldAnchor`): its headings, and what carries an id or a
 * name. Tools make ids out of headings each in its own way; folded they are the same.
 */
export function anchorsOf({ prose, lines }: NoteText): Set<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  for (const { kind, text } of prose) {
    if (kind !== 'heading' && !(kind === 'html' && /<(?:h[1-6]|summary)\b/i.test(text))) continue;
    for (const heading of kind === 'heading' ? [text.replaceAll('\n', ' ')] : text.split('\n')) {
      for (const form of formsOf(heading)) {
        // The second of two equal headings gets a number behind it.
        const count = seen.get(form) ?? 0;
        seen.set(form, count + 1);
        anchors.add(count === 0 ? form : `${form}${String(count)}`);
      }
    }
  }
  for (const line of lines) {
    for (const { 1: id = '' } of line.matchAll(EXPLICIT)) anchors.add(foldAnchor(id));
  }
  return anchors;
}

/** Of the words that are shown, and of what is typed: with the target of a link, and without an id behind it. */
function formsOf(heading: string): Set<string> {
  const bare = foldAnchor(heading.replace(/\{[^{}]*\}\s*$/, ''));
  return new Set(/[[`*_<&\\{]/.test(heading) ? [foldAnchor(plainText(heading).text), foldAnchor(heading), bare] : [bare]);
}

// `<a name="x">`, `id='x'`, `{#x}`, `{/*x*/}`, and a block id of Obsidian (`^x` at the end of a line).
const EXPLICIT = /(?:\b(?:id|name)\s*=\s*["']?|\{:?\s*#|\{\/\*\s*|\s\^(?=[\w-]+\s*$))([^"'\s>}*]+)/gi;

/** Letters and digits in lower case: without spaces, hyphens, punctuation, symbols and pictures. */
export function foldAnchor(text: string): string {
  return text.toLowerCase().replace(/[\0-/:-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u2bff\u3000-\u3003\u3008-\u301f\u30fb\ufe00-\ufe0f\uff01-\uff0f\uff1a-\uff20\ud800-\udfff]+/g, '');
}
