import { perFile } from '../perFile';

/** A line that opens a fence: spaces, quote or list marks, three or more backticks or tildes, and a word on the language. */
const FENCE = /^[\s>*+-]*(`{3,}|~{3,})\s*([\w+.-]*)(.*)$/;

/** The word that its fence names (`hcl`) for each line inside one; the fences themselves are outside. */
const fencedLines = perFile((lines): ReadonlyMap<number, string> => {
  const inside = new Map<number, string>();
  let open: { readonly mark: string; readonly info: string } | undefined;
  lines.forEach((text, line) => {
    const [, mark, info = '', rest = ''] = text.includes('```') || text.includes('~~~') ? (FENCE.exec(text) ?? []) : [];
    if (open !== undefined) {
      if (mark?.startsWith(open.mark) === true && info === '') open = undefined;
      else inside.set(line, open.info);
    } else if (mark !== undefined && !(mark.startsWith('`') && rest.includes('`'))) {
      open = { mark, info: info.toLowerCase() };
    }
  });
  return inside;
});

/** What the fence around a line names; undefined outside of fences. */
export const fenceAt = (lines: readonly string[], line: number): string | undefined => fencedLines(lines).get(line);
