import type { Catalog, EntityId } from '../catalog/catalog';
import type { IacHit, Via } from './source';

/** One line of a file, together with the file around it. */
export interface SourceLine {
  readonly text: string;
  readonly line: number;
  readonly lines: readonly string[];
  readonly catalog: Catalog;
}

/** One way in which a line names things: all of them on this line. The lists of finders are in the order in which they win. */
export type Finder = (source: SourceLine) => IacHit[];

/** A hit, or none where the catalogue has no entity. */
export function hit(source: SourceLine, entity: EntityId | undefined, start: number, end: number, via: Via): IacHit[] {
  if (entity === undefined) return [];
  return [{ entity, range: { start, end }, via, text: source.text.slice(start, end) }];
}

/** What group 1 of an expression found, and where. */
export interface Group {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

/** Group 1 of all matches of an expression with the flags d and g. */
export function groups(text: string, expression: RegExp): Group[] {
  return [...text.matchAll(expression)].flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [];
    return start === undefined || end === undefined ? [] : [{ name: text.slice(start, end), start, end, match }];
  });
}

/** The first hit, in the order of the finders, that a character of the line stands in or right behind. */
export function firstAt(finders: readonly Finder[], source: SourceLine, character: number): IacHit | undefined {
  for (const find of finders) {
    const hits = find(source);
    const found =
      hits.find(({ range }) => range.start <= character && character < range.end) ??
      hits.find(({ range }) => range.end === character);
    if (found !== undefined) return found;
  }
  return undefined;
}
