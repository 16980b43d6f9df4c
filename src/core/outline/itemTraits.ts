import type { BlockDraft } from './blockStack';

/** As many characters from the end of an item are looked at for a colon. */
const LONGEST_END = 120;

export function isNumber({ marker }: BlockDraft): boolean {
  return marker.length > 1;
}

/** Whether two items have numbers, the second the next one. */
export function follows(item: BlockDraft, before: BlockDraft | undefined): boolean {
  return before !== undefined && isNumber(item) && isNumber(before) && ordinal(item) === ordinal(before) + 1;
}

function ordinal({ marker }: BlockDraft): number {
  return Number(marker.slice(0, -1));
}

/** Whether two items could stand in the same list: the same bullet, or numbers. */
export function isSameKind(a: BlockDraft, b: BlockDraft): boolean {
  return isNumber(a) ? isNumber(b) : a.marker === b.marker;
}

/** `Endpoint types:`, `**Limits:**`, `Cognito: (https://…)`. */
export function introduces(line: string): boolean {
  const end = line.slice(-LONGEST_END);
  const bare = end.replace(/\(?<?https?:\/\/[^\s()<>]*>?\)?\s*$/, '').replace(/[\s*_`]+$/, '');
  return bare.endsWith(':');
}

/** What may go on with the text of an item; but not a title that somebody indented. */
export function isText({ kind, content }: BlockDraft): boolean {
  switch (kind) {
    case 'fence':
    case 'table':
    case 'quote':
      return true;
    case 'paragraph':
      return content.length > 1 || !/^(?:\*\*[^*]{1,80}\*\*|__[^_]{1,80}__):?\s{0,9}$/.test((content[0] ?? '').slice(0, LONGEST_END));
    default:
      return false;
  }
}

/** Code, a table, or an image or link alone in its paragraph or as HTML. */
export function isBreak({ kind, content }: BlockDraft): boolean {
  const line = content[0] ?? '';
  switch (kind) {
    case 'fence':
    case 'table':
      return true;
    case 'html':
      return /^<(?:img|br|!--)/i.test(line);
    case 'paragraph':
      return content.length === 1 && /^!?\[/.test(line) && /[)\]]\s{0,9}$/.test(line.slice(-10));
    default:
      return false;
  }
}
