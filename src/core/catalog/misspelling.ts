import type { EntityId } from './catalog';

/** A name of the catalogue that is misspelt beyond doubt; `start` and `end` are UTF-16 offsets into the text searched. */
export interface Misspelling {
  readonly entity: EntityId;
  /** Of the whole name where its words are parted wrongly (`Dynamo DB`), else of the word with the slip (`Boundries`). */
  readonly start: number;
  readonly end: number;
  /** What to write between `start` and `end`: `DynamoDB`, `Boundaries`. */
  readonly meant: string;
}

/** A text with its misspellings mended; they are in order and do not overlap, as `Catalog.misspellings` gives them. */
export function respelt(text: string, misspellings: readonly Misspelling[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, meant } of misspellings) {
    out += text.slice(at, start) + meant;
    at = end;
  }
  return out + text.slice(at);
}
