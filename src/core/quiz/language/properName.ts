import type { Catalog } from '../../catalog/catalog';

/** Whether a word keeps its capital in a sentence: a service, an acronym, a code word; but not `Subnets`, `Layers`. */
export function isProperName(word: string, catalog: Catalog): boolean {
  if (/[A-Z].*[A-Z]|\d/.test(word)) return true;
  return catalog.mentions(word).some(({ entity }) => catalog.entity(entity)?.kind === 'service');
}
