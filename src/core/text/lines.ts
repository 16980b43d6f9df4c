/** A run of lines: zero-based, `end` exclusive. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

const BOM = '\uFEFF';

/** The lines of a text without their terminators (LF, CRLF or CR) and without a leading byte order mark. */
export function splitLines(text: string): string[] {
  const body = text.startsWith(BOM) ? text.slice(1) : text;
  return body.split(/\r\n|\n|\r/);
}
