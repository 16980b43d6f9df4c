/** Tabs become spaces up to the next multiple of four, as CommonMark counts columns. */
export function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let out = '';
  let last = 0;
  for (let at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', at + 1)) {
    out += line.slice(last, at);
    out += ' '.repeat(4 - (out.length % 4));
    last = at + 1;
  }
  return out + line.slice(last);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Cells of a table row; `\|` and pipes in code spans' backslash escapes do not part cells. */
export function tableCells(row: string): string[] {
  const text = row.trim();
  const cells: string[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '|') {
      cells.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (start < text.length) cells.push(text.slice(start).trim());
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}
