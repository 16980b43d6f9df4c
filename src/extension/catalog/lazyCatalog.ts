import type { Catalog } from '../../core/catalog/catalog';
import { readCatalog } from '../../core/catalog/readCatalog';

/** The catalogue, read when it is first asked for; after a failure the next call tries again. */
export function lazyCatalog(readText: () => Promise<string>): () => Promise<Catalog> {
  let reading: Promise<Catalog> | undefined;
  return () => {
    reading ??= readText()
      .then(readCatalog)
      .catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
    return reading;
  };
}
