import type { TextSpan } from '../text/joiner';

/** The cells of a table's row without the spaces around them; a pipe behind a backslash parts none. */
export function cellSpans(row: string): TextSpan[] {
  const spans: TextSpan[] = [];
  const lead = row.length - row.trimStart().length;
  let start = row.charAt(lead) === '|' ? lead + 1 : lead;
  for (let at = start; at <= row.length; at++) {
    const char = row.charAt(at);
    if (char === '\\' && at + 1 < row.length) at++;
    else if (char === '|' || char === '') {
      const cell = row.slice(start, at);
      const from = start + cell.length - cell.trimStart().length;
      spans.push({ start: from, end: Math.max(from, start + cell.trimEnd().length) });
      start = at + 1;
    }
  }
  return spans;
}
