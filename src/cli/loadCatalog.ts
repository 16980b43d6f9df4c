import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../core/catalog/catalog';
import { readCatalog } from '../core/catalog/readCatalog';

/** The catalogue that was built beside this program. */
export function loadCatalog(): Catalog {
  return readCatalog(readFileSync(path.join(__dirname, 'catalog.json'), 'utf8'));
}
