import type { Catalog, EntityId } from '../../catalog/catalog';
import type { Finder, SourceLine } from '../finder';
import { hit } from '../finder';
import type { IacHit } from '../source';

const HEADING = /^\s{0,3}(#{1,6})\s*(.+?)\s*#*\s*$/;

/** `**Label**` and `__Label__`. */
const BOLD = /(\*\*|__)(?=\S)(.{1,80}?)\1/g;

/** The words in front of a list item: `- SG: …`, `* **DX** - …`. */
const LEAD = /^\s*(?:[*+-]|\d{1,3}[.)])\s+([^\s:*_`][^:*_`]{0,50}?)\s*(?::(?=\s|$)|\s[-–—]\s|\s->|$)/d;

/** Headings, bold words and leads of list items, as wholes: short and ambiguous names count in them. */
export const findLabels: Finder = (source) => {
  const heading = HEADING.exec(source.text);
  if (heading !== null) {
    const words = heading[2] ?? '';
    const start = source.text.indexOf(words, heading[1]?.length);
    return labelHit(source, words, start, start + words.length);
  }
  const bold = [...source.text.matchAll(BOLD)].flatMap((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    const words = match[2] ?? '';
    return labelHit(source, words, start, start + words.length);
  });
  const lead = LEAD.exec(source.text)?.indices?.[1];
  return lead === undefined ? bold : [...bold, ...labelHit(source, source.text.slice(...lead), ...lead)];
};

function labelHit(source: SourceLine, words: string, start: number, end: number): IacHit[] {
  return hit(source, source.catalog.named(words, headingsAbove(source))[0], start, end, 'label');
}

/** What the headings above a line name, nearest first. */
export function headingsAbove({ lines, line, catalog }: SourceLine): EntityId[] {
  const found: EntityId[] = [];
  let level = HEADING.exec(lines[line] ?? '')?.[1]?.length ?? 7;
  for (let above = line - 1; above >= 0 && level > 1; above--) {
    const text = lines[above] ?? '';
    if (!text.trimStart().startsWith('#')) continue;
    const heading = HEADING.exec(text);
    const depth = heading?.[1]?.length ?? 7;
    if (depth >= level) continue;
    level = depth;
    found.push(...nameOf(heading?.[2] ?? '', catalog));
  }
  return found;
}

const nameOf = (heading: string, catalog: Catalog): EntityId[] => catalog.named(heading).slice(0, 1);
