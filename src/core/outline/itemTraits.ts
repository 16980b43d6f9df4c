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

/** What may go on with the text of an item. */
export function isText({ kind }: BlockDraft): boolean {
  return kind === 'paragraph' || kind === 'fence' || kind === 'table' || kind === 'quote';
}

/** Code, a table, HTML, or an image or link alone in its paragraph. */
export function isBreak({ kind, content }: BlockDraft): boolean {
  switch (kind) {
    case 'fence':
    case 'table':
    case 'html':
      return true;
    case 'paragraph': {
      const line = content[0] ?? '';
      return content.length === 1 && /^!?\[/.test(line) && /[)\]]\s{0,9}$/.test(line.slice(-10));
    }
    default:
      return false;
  }
}
