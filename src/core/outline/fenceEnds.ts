import { countSpaces, expandTabs, fenceMark, type FenceMark } from './lineMarks';

/** Knows, before a fence is opened, whether any later line can close it; so that one forgotten fence does not swallow a note. */
export class FenceEnds {
  /** Per mark, the last line that could close a fence of at least the index's length. */
  readonly #last = { '`': [] as number[], '~': [] as number[] };

  constructor(lines: readonly string[]) {
    for (let number = lines.length - 1; number >= 0; number--) {
      const line = lines[number] ?? '';
      if (!line.includes('```') && !line.includes('~~~')) continue;
      const text = expandTabs(line.replace(/^[\s>]+/, ''));
      const mark = fenceMark(text, countSpaces(text, 0));
      if (mark?.info !== '') continue;
      const last = this.#last[mark.char];
      for (let length = Math.min(mark.length, 100); length >= 3 && last[length] === undefined; length--) last[length] = number;
    }
  }

  closedAfter(line: number, mark: FenceMark): boolean {
    return (this.#last[mark.char][Math.min(mark.length, 100)] ?? -1) > line;
  }
}
