import type { DoctorRule } from '../examination';
import type { Fix } from '../problem';

/** A code block that nothing closes: all that follows is drawn as code, also what would open a second one. */
export const unclosedFence: DoctorRule = {
  id: 'unclosed-fence',
  find({ text: { lines, outline } }) {
    const line = outline.repairs.find(({ rule }) => rule === 'unclosed-fence')?.line;
    const marks = /`{3,}|~{3,}/.exec(line === undefined ? '' : (lines[line] ?? ''));
    if (line === undefined || !marks) return [];
    const place = { line, start: marks.index, end: marks.index + marks[0].length };
    const message = `Nothing closes this code block, so that all below is drawn as code: put “${marks[0]}” on a line behind it, or remove the mark.`;
    return [{ rule: 'unclosed-fence', place, message, fix: closing(lines, line, place.start, marks[0]), related: [] }];
  },
};

/** Where the code ends is sure only when it runs without a gap to the end of the note or up to a heading. */
function closing(lines: readonly string[], fence: number, column: number, marks: string): Fix | undefined {
  let last = fence;
  while (last + 1 < lines.length && (lines[last + 1] ?? '').trim() !== '') last++;
  if (last === fence) return undefined;
  let next = last + 1;
  while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
  if (next < lines.length && !/^#{1,6}\s/.test(lines[next] ?? '')) return undefined;
  const prefix = (lines[fence] ?? '').slice(0, column).replace(/[^\s>]/g, ' ');
  const end = (lines[last] ?? '').length;
  return { title: `Close the code block with “${marks}”`, edits: [{ line: last, start: end, end, text: `\n${prefix}${marks}` }] };
}
