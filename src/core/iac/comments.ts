import { perFile } from './perFile';

/** What begins a comment that runs to the end of its line. */
export type CommentMarks = readonly ('#' | '//' | '--')[];

/** Where the comment of a line begins; undefined where it has none. A mark inside quotes is none, nor is one inside a word (`a#b`, `https://`). */
export function commentStart(text: string, marks: CommentMarks): number | undefined {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (quote !== '') {
      if (unit === '\\') at++;
      else if (unit === quote) quote = '';
      continue;
    }
    if ((unit === '"' || unit === "'" || unit === '`') && opensQuote(text, at)) quote = unit;
    else if (marks.some((mark) => text.startsWith(mark, at)) && (at === 0 || /[\s;{}(),]/.test(text.charAt(at - 1)))) {
      return at;
    }
  }
  return undefined;
}

/** An apostrophe inside a word (`don't`) opens nothing. */
const opensQuote = (text: string, at: number): boolean =>
  text.charAt(at) !== "'" || at === 0 || !/\w/.test(text.charAt(at - 1));

/** The lines that lie inside a block comment which began on a line above. */
export const blockCommentLines = perFile((lines) => {
  const inside = new Set<number>();
  let open = false;
  lines.forEach((text, line) => {
    if (open) inside.add(line);
    if (!text.includes('/*') && !text.includes('*/')) return;
    const close = text.lastIndexOf('*/');
    const start = text.search(/(?:^|\s)\/\*/);
    if (start >= 0 && start > close) open = true;
    else if (close >= 0) open = false;
  });
  return inside;
});
