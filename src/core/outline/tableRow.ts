import type { LineCursor } from './lineCursor';

const PIPE = 124;
const HYPHEN = 45;
const COLON = 58;

/**
 * Number of cells of a table's second line (`|---|:--:|`), 0 where the line is none. A single column may do without
 * pipes, but only with a colon; bare hyphens are a rule or the underline of a heading.
 * @param pipes in the line
 */
export function delimiterCells(cursor: LineCursor, pipes: number): number {
  const { text, next, code } = cursor;
  if (code !== PIPE && code !== HYPHEN && code !== COLON) return 0;
  let cells = 0;
  let colons = 0;
  let parted = false;
  let state: CellState = 'empty';
  let at = next;
  for (; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '-':
        if (state === 'over' || state === 'colon') return stop(cursor, at);
        state = 'hyphens';
        break;
      case ':':
        colons++;
        if (state === 'hyphens') state = 'colon';
        else if (state === 'empty') state = 'open';
        else return stop(cursor, at);
        break;
      case '|':
        if (state === 'open' || (state === 'empty' && parted)) return stop(cursor, at);
        if (state !== 'empty') cells++;
        parted = true;
        state = 'empty';
        break;
      case ' ':
      case '\t':
        if (state === 'open') return stop(cursor, at);
        if (state !== 'empty') state = 'over';
        break;
      default:
        return stop(cursor, at);
    }
  }
  cursor.seen(at);
  if (state === 'open') return 0;
  if (state !== 'empty') cells++;
  return pipes > 0 || colons > 0 ? cells : 0;
}

/** Nothing yet, a colon in front, hyphens, a colon behind them, or white space behind it all. */
type CellState = 'empty' | 'open' | 'hyphens' | 'colon' | 'over';

function stop(cursor: LineCursor, at: number): 0 {
  cursor.seen(at + 1);
  return 0;
}

/**
 * Number of cells of a table's head, 0 where it has no pipes.
 * @param words the line without white space in front
 * @param pipes in it that are not escaped
 */
export function headCells(words: string, pipes: number, cursor: LineCursor): number {
  if (pipes === 0) return 0;
  let end = words.length - 1;
  while (words.charCodeAt(end) === 32 || words.charCodeAt(end) === 9) end--;
  cursor.visited += words.length - end;
  const first = words.charCodeAt(0) === PIPE ? 1 : 0;
  const last = end > 0 && words.charCodeAt(end) === PIPE && words.charAt(end - 1) !== '\\' ? 1 : 0;
  return pipes + 1 - first - last;
}

/** Cells of a table's row; `\|` parts none. */
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
