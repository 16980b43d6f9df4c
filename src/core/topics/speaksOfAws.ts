import type { Catalog } from '../catalog/catalog';
import type { Outline } from '../outline/outline';

const BRAND = /(?:^|[^a-z])(?:aws|amazon)(?![a-z])/i;

/** Longer lines are data that was pasted, not words. */
const MAX_LINE = 10_000;

/**
 * Whether a note shows that it is about AWS: by the brand, or by a name that nobody would take for a word of daily speech.
 * @param name the note's path below its folder
 */
export function speaksOfAws({ blocks, title = '' }: Outline, name: string, catalog: Catalog): boolean {
  const isSign = (text: string): boolean => BRAND.test(text) || (text.length <= MAX_LINE && catalog.mentions(text).length > 0);
  return isSign(name.replace(/[/_-]/g, ' ')) || isSign(title) || blocks.some(({ content }) => content.some(isSign));
}
