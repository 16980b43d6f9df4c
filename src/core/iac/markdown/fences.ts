/** Whether a line lies inside a fenced block, and the word that its fence names (`hcl`). */
export function fenceAt(lines: readonly string[], line: number): { readonly info: string } | undefined {
  let open: { readonly mark: string; readonly info: string } | undefined;
  for (let at = 0; at < line; at++) {
    const text = lines[at] ?? '';
    if (!text.includes('```') && !text.includes('~~~')) continue;
    const match = /^[\s>*+-]*(`{3,}|~{3,})\s*([\w+.-]*)(.*)$/.exec(text);
    const [, mark = '', info = '', rest = ''] = match ?? [];
    if (match === null) continue;
    if (open === undefined) open = mark.startsWith('`') && rest.includes('`') ? undefined : { mark, info: info.toLowerCase() };
    else if (mark.startsWith(open.mark) && info === '') open = undefined;
  }
  if (open === undefined || /^\s*(?:`{3,}|~{3,})\s*$/.test(lines[line] ?? '')) return undefined;
  return { info: open.info };
}
