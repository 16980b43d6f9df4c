import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
/** The hand-kept tables. */
export const dataFolder = path.join(root, 'src/core/catalog/data');
/** Lists of names taken from packages by `npm run catalog`. */
export const upstreamFolder = path.join(dataFolder, 'upstream');
