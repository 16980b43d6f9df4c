import type { Catalog, Entity } from '../../catalog/catalog';
import { foldedTerm } from '../foldedText';

/**
 * Names of an entity that mean the same as the one in the note. The catalogue also lists kinds of a thing among its
 * names (gp2 and gp3, gateway endpoint and interface endpoint), so a name counts only where it is an acronym, an
 * expansion, a longer or shorter form, or the former name.
 */
export function synonymsOf(text: string, entity: Entity): string[] {
  const former = entity.status.kind === 'renamed' ? [entity.status.from] : [];
  const names = [entity.name, entity.fullName, ...entity.aliases, ...former];
  const official = [entity.name, entity.fullName, ...former];
  const isOfficial = official.some((name) => sameThing(name, text));
  return names.filter((name) => sameThing(name, text) || (isOfficial && official.includes(name)));
}

/** Names of other entities that begin with the same word. */
export function namesakesOf(text: string, entity: Entity, catalog: Catalog): string[] {
  const [first] = foldedTerm(text);
  return catalog.entities
    .filter((other) => other.id !== entity.id)
    .flatMap((other) => [other.name, ...other.aliases])
    .filter((name) => foldedTerm(name)[0] === first);
}

function sameThing(a: string, b: string): boolean {
  const [x, y] = [foldedTerm(a), foldedTerm(b)];
  if (x.join('') === y.join('') || initials(x).includes(y.join('')) || initials(y).includes(x.join(''))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length < long.length && short.join('').length > 3 && short.every((word) => long.includes(word));
}

/** `nacl` of Network Access Control List; `sss` and `s3` of Simple Storage Service. */
function initials(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const letters = words.map((word) => word.charAt(0)).join('');
  return [letters, letters.replace(/(.)\1+/g, (run, letter: string) => `${letter}${String(run.length)}`)];
}
