import { readFileSync } from 'node:fs';
import type { Catalog } from '../../src/core/catalog/catalog';
import { readCatalog } from '../../src/core/catalog/readCatalog';

let whole: Catalog | undefined;

/** The whole catalogue, joined anew from the tables by the test runner. */
export function wholeCatalog(): Catalog {
  whole ??= readCatalog(readFileSync(process.env['CRIBSHEET_CATALOG'] ?? 'dist/catalog.json', 'utf8'));
  return whole;
}
