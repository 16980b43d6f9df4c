import { isWordUnit } from './words';

/** UTF-16 units below 128: 1 ends a run of text that may be one address or path, 2 stands in every address. */
const CLASS = new Uint8Array(128);
for (const each of ' \t\r\n()[]<>"\'`|{},;') CLASS[each.charCodeAt(0)] = 1;
for (const each of '/\\@:#.') CLASS[each.charCodeAt(0)] = 2;

/** Where the run without spaces and brackets that begins at `start` ends. */
export function chunkEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (unit < 128 ? CLASS[unit] === 1 : unit === NO_BREAK_SPACE) break;
    end++;
  }
  return end;
}

const NO_BREAK_SPACE = 0xa0;

function hasAddressMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && CLASS[unit] === 2) return true;
  }
  return false;
}

/** Whether a run is an address, a path, an ARN or an e-mail address: what stands in it is no prose. */
export function isAddress(text: string, start: number, end: number): boolean {
  if (!hasAddressMark(text, start, end)) return false;
  const chunk = text.slice(start, Math.min(end, start + 2000));
  if (chunk.startsWith('#') && /[("']/.test(text.charAt(start - 1))) return true;
  if (chunk.includes('://') || /^(?:www\.|arn:|mailto:|[A-Za-z]:\\|~?\/\w|\.{1,2}\/)/.test(chunk)) return true;
  if (chunk.includes('@')) return /^[^@\s]+@[^@\s]+\.[A-Za-z]{2,}$/.test(chunk);
  if (chunk.includes('\\')) return /\w\\\w/.test(chunk);
  return chunk.includes('/') && /\.[A-Za-z][A-Za-z0-9]{0,4}[.:]?$/.test(chunk);
}

/**
 * Whether a name at `start` to `end` stands free in prose.
 * Inside `my-s3-bucket`, `aws/lambda`, `s3:PutObject` or `lambda.py` it is part of an identifier,
 * while `Lambda-based` and `S3/EFS` are people's ways to write; capitals tell the two apart.
 */
export function standsFree(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const written = text.slice(start, end);
  const capital = written !== written.toLowerCase();
  if (before !== '' && !freeBefore(text, start, before, capital)) return false;
  return after === '' || freeAfter(text, end, after, capital);
}

function freeBefore(text: string, start: number, before: string, capital: boolean): boolean {
  const touching = isWordUnit(text.charCodeAt(start - 2));
  switch (before) {
    case '.':
      return !touching;
    case '/':
      return touching && capital;
    case '-':
      return !touching || capital;
    case ':':
      return capital && text.charAt(start - 2) !== ':';
    case '@':
    case '$':
    case '\\':
    case '%':
      return false;
    case '_':
      return !touching;
    default:
      return true;
  }
}

function freeAfter(text: string, end: number, after: string, capital: boolean): boolean {
  const touching = isWordUnit(text.charCodeAt(end + 1));
  switch (after) {
    case '.':
    case '@':
      return !touching;
    case '/':
    case '-':
      return !touching || capital;
    case ':':
      return !touching && !/^:(?::|\*?["'])/.test(text.slice(end, end + 3));
    case '(':
    case '=':
      return capital;
    default:
      return true;
  }
}
