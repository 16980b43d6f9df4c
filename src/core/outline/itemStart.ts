import { countSpaces, isBlank, listMarker, type ListMarker } from './lineMarks';

export interface ItemStart {
  readonly marker: string;
  /** Where the item's text begins. */
  readonly content: number;
  /** The column that its further lines must reach. */
  readonly offset: number;
  /** Whether the space after the marker is missing. */
  readonly unspaced: boolean;
}

/** The item that begins at `start`, if one does. @param inParagraph whether it would break a paragraph off */
export function itemStart(line: string, start: number, inParagraph: boolean): ItemStart | undefined {
  const marker = listMarker(line, start);
  if (!marker) return undefined;
  const spaces = countSpaces(line, marker.end);
  const empty = isBlank(line, marker.end);
  if (spaces === 0 && !empty) {
    if (!isUnspaced(line, start, marker)) return undefined;
    // Its lines are counted as if the space were there.
    return { marker: marker.text, content: marker.end, offset: marker.end + 1, unspaced: true };
  }
  if (inParagraph && (empty || (marker.ordinal !== undefined && marker.ordinal !== 1))) return undefined;
  // Five or more spaces after the marker begin code inside the item.
  const content = empty || spaces > 4 ? marker.end + 1 : marker.end + spaces;
  return { marker: marker.text, content, offset: content, unspaced: false };
}

/** `*API Gateway:` or `-Name`: an asterisk or hyphen right before a capital, and no emphasis that closes on the line. */
function isUnspaced(line: string, start: number, marker: ListMarker): boolean {
  if (marker.text !== '*' && marker.text !== '-') return false;
  const next = line.charAt(marker.end);
  if (next < 'A' || next > 'Z') return false;
  return marker.text === '-' || line.indexOf('*', start + 1) < 0;
}

/** An item typed four or more columns to the right of where CommonMark would still see it; only ever one among items. */
export function isOverIndentedItem(line: string, at: number): boolean {
  const spaces = countSpaces(line, at);
  if (spaces < 4 || spaces > 12) return false;
  const marker = listMarker(line, at + spaces);
  return marker !== undefined && line.charAt(marker.end) === ' ' && !isBlank(line, marker.end);
}
