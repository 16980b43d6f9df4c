import type { EntityId, Mention } from './catalog';
import { standsFree } from './chunks';
import { labelKey } from './labelIndex';
import { findMentions } from './mentions';
import type { Misspelling } from './misspelling';
import type { MisspellingIndex } from './misspellingIndex';
import type { NameTrie } from './nameTrie';
import { eachProseWord } from './proseWords';
import { isWordUnit } from './words';

/** See `Catalog.misspellings`. */
export function findMisspellings(text: string, index: MisspellingIndex): Misspelling[] {
  return mayHoldOne(text, index) ? findAll(text, index) : [];
}

/** A quick look that spares nearly every text the search for the names that it spells right; it never says no where there is a misspelling. */
function mayHoldOne(text: string, index: MisspellingIndex): boolean {
  for (let start = 0; start < text.length; start++) {
    if (!isWordUnit(text.charCodeAt(start))) continue;
    // An underscore parts words here: then more of them are looked at.
    let end = start + 1;
    while (isWordUnit(text.charCodeAt(end))) end++;
    if (index.mayBegin(text.slice(start, end)) && (isKnownAt(text, start, end, index) || slipAt(text, start, end, index))) return true;
    start = end;
  }
  return false;
}

/** Whether one of the names that the tables know to be wrong may begin at a word. */
function isKnownAt(text: string, start: number, end: number, { misspeltByWord }: MisspellingIndex): boolean {
  const names = misspeltByWord.get(text.slice(start, end).toLowerCase()) ?? [];
  return names.some((name) => text.slice(start, start + name.length).toLowerCase() === name);
}

function findAll(text: string, index: MisspellingIndex): Misspelling[] {
  const mentions = findMentions(text, index.trie);
  const found: Misspelling[] = [];
  let next = 0;
  eachProseWord(text, (start, end) => {
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.start <= start) {
      const known = knownMisspelling(text, mention, index);
      if (known !== undefined) found.push(known);
      return mention.end;
    }
    const slip = slipAt(text, start, end, index);
    if (slip !== undefined) found.push(slip);
    return end;
  });
  return found;
}

/** A mention by a name that the tables know to be wrong; some are wrong with their brand alone (`AWS Secret Manager`). */
function knownMisspelling(text: string, { entity, start, end }: Mention, { misspelt }: MisspellingIndex): Misspelling | undefined {
  const written = text.slice(start, end).toLowerCase();
  const brand = /^(?:aws|amazon)\s+/.exec(written)?.[0].length ?? 0;
  const meant = misspelt.get(written.slice(brand)) ?? misspelt.get(written);
  return meant === undefined ? undefined : { entity, start: start + brand, end, meant };
}

/** How far around a word its name may reach, in UTF-16 units. */
const REACH = 48;

/** A word with a slip: with one word of the catalogue in its place, the text there holds a name. */
function slipAt(text: string, start: number, end: number, index: MisspellingIndex): Misspelling | undefined {
  const written = text.slice(start, end);
  const near = index.spelling.near(written);
  if (near.words.length === 0 || !standsFree(text, start, end)) return undefined;
  const found = near.words.flatMap((word) => {
    const name = nameAround(text, start, end, isSmall(written) ? word.toLowerCase() : word, index.trie);
    if (name === undefined || (!name.longer && (near.slips > 1 || isSurname(text, start, written)))) return [];
    return [{ entity: name.entity, start, end, meant: recased(word, written, name, index) }];
  });
  const [only, ...others] = found;
  return others.every((other) => labelKey(other.meant) === labelKey(only?.meant ?? '')) ? only : undefined;
}

const isSmall = (written: string): boolean => written === written.toLowerCase();

/** `Shivay Lamba`: right behind another word with a capital, what looks like a slip may be somebody's name. */
function isSurname(text: string, start: number, written: string): boolean {
  return !isSmall(written) && /(?:^|[^\w-])[A-Z][a-z]+ $/.test(text.slice(Math.max(0, start - LONGEST_GIVEN_NAME), start));
}

const LONGEST_GIVEN_NAME = 24;

/** A service keeps its capitals however it was written (`lamda` is Lambda); other words are written large or small as they were. */
function recased(word: string, written: string, name: NameAround, index: MisspellingIndex): string {
  if (isSmall(written)) return !name.longer && index.isService(name.entity) ? word : word.toLowerCase();
  return written === written.toUpperCase() ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

interface NameAround {
  readonly entity: EntityId;
  /** Whether it has further words: they leave less doubt about this one. */
  readonly longer: boolean;
}

/** The name that a text holds where a word of it is exchanged for another. */
function nameAround(text: string, start: number, end: number, word: string, trie: NameTrie): NameAround | undefined {
  const from = wordEdge(text, Math.max(0, start - REACH), start);
  const wordStart = start - from;
  const wordEnd = wordStart + word.length;
  const mended = text.slice(from, start) + word + text.slice(end, end + REACH);
  const covering = findMentions(mended, trie).find((each) => each.start <= wordStart && each.end >= wordEnd);
  if (covering === undefined) return undefined;
  return { entity: covering.entity, longer: covering.end - covering.start > word.length };
}

/** The first offset from `from` on that cuts no word in two. */
function wordEdge(text: string, from: number, stop: number): number {
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= stop ? stop : space + 1;
}
