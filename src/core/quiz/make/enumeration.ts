import { tidy } from '../language/statement';

/** The items of a list in a statement; fewer than three are none. */
export function listItems(text: string): string[] {
  const numbered = text.split(/\s*\(?\b\d[.)]\s+/).map(tidy).filter((item) => item !== '');
  if (numbered.length >= 4 || (numbered.length === 3 && /^\(?1[.)]/.test(text.trim()))) return /^\(?1[.)]/.test(text.trim()) ? numbered : numbered.slice(1);
  const items = text.split(/,\s+(?:and |or )?| (?:and|or|&) |\s\/\s|;\s+/).map(tidy).filter((item) => item !== '');
  const short = items.every((item) => item.split(' ').length <= 5);
  return items.length >= 3 && short ? items : [];
}
