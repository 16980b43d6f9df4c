import { splitLines } from '../text/lines';
import { atxHeading, countSpaces, fenceMark, type FenceMark } from './lineMarks';
import type { Block, Outline } from './outline';

/** The ATX headings of a very long note, outside of fences. */
export function scanHeadings(text: string): Outline {
  const blocks: Block[] = [];
  let fence: FenceMark | undefined;
  splitLines(text).forEach((line, number) => {
    const spaces = countSpaces(line, 0);
    if (spaces > 3) return;
    const char = line.charAt(spaces);
    if (char === '`' || char === '~') {
      const mark = fenceMark(line, spaces);
      if (fence === undefined) fence = mark;
      else if (mark?.char === fence.char && mark.length >= fence.length && mark.info === '') fence = undefined;
    } else if (char === '#' && fence === undefined) {
      const heading = atxHeading(line, spaces);
      if (!heading?.spaced) return;
      blocks.push({ kind: 'heading', start: number, end: number + 1, parent: -1, level: heading.level, column: spaces, marker: '', content: [heading.text] });
    }
  });
  return { title: undefined, blocks, repairs: [] };
}
