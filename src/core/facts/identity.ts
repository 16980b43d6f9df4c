import type { EntityId } from '../catalog/catalog';
import type { FactId } from './fact';

/** Changes whenever `normalise` does, so that ids of the older form can still be computed and linked. */
const VERSION = 'a';

/** The words alone: letter case, punctuation, markup and white space do not make another fact. */
export function normalise(text: string): string {
  return (text.toLowerCase().match(/[a-z0-9\u00b5\u00c0-\u1fff\u2e80-\uffff]+/g) ?? []).join(' ');
}

/**
 * An id out of what is said and what it is about, not out of where it stands: so it survives edits around it, renamed
 * files and moved sections.
 * @param title the topic's label, which counts where the catalogue knows no entity
 * @param number 1 for the first of several equal facts, then 2, …
 */
export function factId(text: string, entity: EntityId | undefined, title: string, number: number): FactId {
  const about = entity === undefined ? `~${normalise(title)}` : `=${entity}`;
  return VERSION + hash64(`${normalise(text)}\n${about}\n${number}`);
}

/** 64 bits in hexadecimal: two interleaved 32-bit multiply-xor hashes (cyrb64, public domain), over UTF-16 units. */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b >>> 0).toString(16).padStart(8, '0') + (a >>> 0).toString(16).padStart(8, '0');
}
