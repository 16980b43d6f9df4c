import type { Finder, SourceLine } from './finder';
import { hit } from './finder';
import type { IacHit } from './source';

/** Names in a part of a line that people wrote for people. */
export function proseIn(source: SourceLine, start: number, end: number): IacHit[] {
  const mentions = source.catalog.mentions(source.text.slice(start, end));
  return mentions.flatMap((each) => hit(source, each.entity, start + each.start, start + each.end, 'prose'));
}

/** The value of a property that describes: `description = "…"`, `Description: …`. */
const DESCRIPTION = /^\s*(?:-\s+)?"?(?:[A-Za-z]*[dD]escription|comment|Comment|error_message)"?\s*[:=]\s*(?:"|'|>-?|\|-?)?/;

export const findDescriptions: Finder = (source) => {
  const start = DESCRIPTION.exec(source.text)?.[0].length;
  return start === undefined ? [] : proseIn(source, start, source.text.length);
};
