import type { NoteIndex } from '../../core/notebook/noteIndex';

/** Which text each index was made of, by a fingerprint: an open document may have moved on, and then lines of the two differ. */
export class IndexedTexts {
  readonly #prints = new WeakMap<NoteIndex, number>();

  add(index: NoteIndex, text: string): void {
    this.#prints.set(index, printOf(text));
  }

  has(index: NoteIndex, text: string): boolean {
    return this.#prints.get(index) === printOf(text);
  }
}

const LF = 10;
const CR = 13;
const LAST_ASCII = 126;

/**
 * 32 bits of FNV-1a over the lines as ASCII shows them: an editor may have another line end, no byte order mark, and
 * another encoding than the file was read in.
 */
function printOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_ASCII || (unit === CR && text.charCodeAt(at + 1) === LF)) continue;
    hash = Math.imul(hash ^ (unit === CR ? LF : unit), 0x01000193);
  }
  return hash;
}
