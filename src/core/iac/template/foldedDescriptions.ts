import type { Finder } from '../finder';
import { proseIn } from '../prose';

const REACH = 30;

/** The lines of a text under `Description: >` or `Description: |`. */
export const findFoldedDescriptions: Finder = (source) => {
  const indent = source.text.search(/\S/);
  for (let line = source.line - 1; line >= Math.max(0, source.line - REACH); line--) {
    const text = source.lines[line] ?? '';
    const start = text.search(/\S/);
    if (start < 0 || start >= indent) continue;
    return /Description\s*:\s*[>|][+-]?\s*$/.test(text) ? proseIn(source, 0, source.text.length) : [];
  }
  return [];
};
