import type { Catalog } from '../catalog/catalog';
import type { Outline } from '../outline/outline';
import { LONGEST_TEXT } from '../text/longestText';

const BRAND = /(?:^|[^a-z])(?:aws|amazon)(?![a-z])/i;

/**
 * Whether a note shows that it is about AWS: by the brand, or by a name that nobody would take for a word of daily speech.
 * @param name the note's path below its folder
 */
export function speaksOfAws({ blocks, title = '' }: Outline, name: string, catalog: Catalog): boolean {
  const isSign = (text: string): boolean => BRAND.test(text) || (text.length <= LONGEST_TEXT && catalog.mentions(text).length > 0);
  return isSign(name.replace(/[/_-]/g, ' ')) || isSign(title) || blocks.some(({ content }) => content.some(isSign));
}
