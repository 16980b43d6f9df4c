import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Text of the catalogue that was built beside this program. */
export function catalogText(): string {
  return readFileSync(path.join(__dirname, 'catalog.json'), 'utf8');
}
