/** What a backslash makes harmless, in CommonMark and in the dialect of the editor's hovers alike. */
const MARKS = /[\\`*_{}[\]()#+\-.!|~:@=^]/g;

/**
 * What only a character reference makes harmless: `$` would begin an icon (`$(play)`) also behind a backslash,
 * since the editor looks for icons in what the Markdown has become.
 */
const REFERENCES: Readonly<Record<string, string>> = { '$': '&#36;', '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Markdown that a reader sees as exactly this text, on one line: no emphasis, link, address, image, icon, HTML,
 * list, heading or table comes of it. White space of any kind and length becomes one space, as in any rendering.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replace(/[$&<>]/g, (char) => REFERENCES[char] ?? '');
}
