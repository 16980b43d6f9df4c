/**
 * What a line begins with, in CommonMark's terms. Each reader looks at one line from a given offset, in time linear in
 * what it looks at, and never backtracks.
 */

export function countSpaces(line: string, from: number): number {
  let at = from;
  while (line.charCodeAt(at) === 32) at++;
  return at - from;
}

export function isBlank(line: string, from: number): boolean {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

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

export interface ListMarker {
  /** `*`, `-`, `+`, `1.` or `1)`. */
  readonly text: string;
  /** Offset after the marker. */
  readonly end: number;
  readonly ordinal: number | undefined;
}

/** A bullet or a number of up to nine digits, whatever follows. */
export function listMarker(line: string, at: number): ListMarker | undefined {
  const char = line.charAt(at);
  if (char === '*' || char === '-' || char === '+') return { text: char, end: at + 1, ordinal: undefined };
  let end = at;
  while (end < at + 9 && isDigit(line.charCodeAt(end))) end++;
  if (end === at) return undefined;
  const delimiter = line.charAt(end);
  if (delimiter !== '.' && delimiter !== ')') return undefined;
  return { text: line.slice(at, end + 1), end: end + 1, ordinal: Number(line.slice(at, end)) };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** `***`, `- - -`, `___`: three or more of one mark and nothing else. */
export function isThematicBreak(line: string, from: number): boolean {
  const mark = line.charAt(from);
  if (mark !== '*' && mark !== '-' && mark !== '_') return false;
  let marks = 0;
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === mark) marks++;
    else if (char !== ' ' && char !== '\t') return false;
  }
  return marks >= 3;
}

export interface AtxHeading {
  readonly level: number;
  readonly text: string;
  /** Whether a space follows the number signs, as CommonMark wants. */
  readonly spaced: boolean;
}

export function atxHeading(line: string, from: number): AtxHeading | undefined {
  let at = from;
  while (line.charAt(at) === '#' && at - from < 7) at++;
  const level = at - from;
  if (level === 0 || level > 6) return undefined;
  const next = line.charAt(at);
  const spaced = next === '' || next === ' ' || next === '\t';
  return { level, text: withoutClosingMarks(line.slice(at).trim()), spaced };
}

/** `Heading ##` without the closing sequence. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (end > 0 && text.charAt(end - 1) === '#') end--;
  if (end === text.length) return text;
  if (end === 0) return '';
  const before = text.charAt(end - 1);
  return before === ' ' || before === '\t' ? text.slice(0, end).trim() : text;
}

/** Level 1 for a line of `=`, 2 for one of `-`, else undefined. */
export function setextUnderline(line: string, from: number): 1 | 2 | undefined {
  const mark = line.charAt(from);
  if (mark !== '=' && mark !== '-') return undefined;
  let at = from;
  while (line.charAt(at) === mark) at++;
  if (!isBlank(line, at)) return undefined;
  return mark === '=' ? 1 : 2;
}

export interface FenceMark {
  readonly char: '`' | '~';
  readonly length: number;
  readonly info: string;
}

/** Three or more backticks or tildes; backticks allow no backtick in their info string. */
export function fenceMark(line: string, from: number): FenceMark | undefined {
  const char = line.charAt(from);
  if (char !== '`' && char !== '~') return undefined;
  let at = from;
  while (line.charAt(at) === char) at++;
  const length = at - from;
  if (length < 3) return undefined;
  const info = line.slice(at).trim();
  if (char === '`' && info.includes('`')) return undefined;
  return { char, length, info };
}

/** Number of cells of a table's second line (`|---|:--:|`), 0 where the line is none. */
export function tableDelimiterCells(line: string, from: number): number {
  let cells = 0;
  let dashes = 0;
  let pipes = 0;
  let colonAfter = false;
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '-') {
      if (colonAfter) return 0;
      dashes++;
    } else if (char === '|') {
      if (dashes > 0) cells++;
      else if (pipes > 0) return 0;
      pipes++;
      dashes = 0;
      colonAfter = false;
    } else if (char === ':') {
      if (colonAfter) return 0;
      if (dashes > 0) colonAfter = true;
    } else if (char === ' ' || char === '\t') {
      if (dashes > 0 && !isDelimiterGap(line, at)) return 0;
    } else {
      return 0;
    }
  }
  if (dashes > 0) cells++;
  return pipes > 0 || colonsOnly(line, from) ? cells : 0;
}

/** After a cell's dashes only spaces up to the next pipe may follow. */
function isDelimiterGap(line: string, from: number): boolean {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  const next = line.charAt(at);
  return next === '' || next === '|';
}

/** A single column may do without pipes, but only with a colon (`:---`); bare dashes are a rule or a heading's underline. */
function colonsOnly(line: string, from: number): boolean {
  return line.indexOf(':', from) >= 0;
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
