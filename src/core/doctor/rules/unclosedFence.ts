import type { DoctorRule } from '../examination';
import type { NoteText } from '../noteText';
import type { Fix } from '../problem';

/** The first code block that is not closed: what follows is drawn as code, also what was meant to open or close the next one. */
export const unclosedFence: DoctorRule = {
  id: 'unclosed-fence',
  find({ text }) {
    const { lines, outline } = text;
    const line = outline.repairs.find(({ rule }) => rule === 'unclosed-fence')?.line;
    const marks = /`{3,}|~{3,}/.exec(line === undefined ? '' : (lines[line] ?? ''));
    if (line === undefined || !marks) return [];
    const place = { line, start: marks.index, end: marks.index + marks[0].length };
    const message = `This code block is not closed, so text below it is shown as code: put “${marks[0]}” on a line after it, or remove the mark.`;
    return [{ rule: 'unclosed-fence', place, message, fix: closing(text, line, place.start, marks[0]), related: [] }];
  },
};

/**
 * Where the code ends is sure only when it runs without a gap up to where text begins again, or to the end of the note. A
 * mark right below a line, with nothing behind it, was meant to close what nobody opened.
 */
function closing({ lines, outline }: NoteText, fence: number, column: number, marks: string): Fix | undefined {
  const block = outline.blocks.find(({ kind, start }) => kind === 'fence' && start === fence);
  if ((lines[fence - 1] ?? '').trim() !== '' && block?.marker === '') return undefined;
  const code = (block?.content ?? []).join('\n').trimEnd().split('\n');
  if (code.some((line) => /^\s*(?:$|```|~~~)/.test(line))) return undefined;
  const last = fence + code.length;
  const prefix = (lines[fence] ?? '').slice(0, column).replace(/[^\s>]/g, ' ');
  const end = (lines[last] ?? '').length;
  return { title: `Close the code block with “${marks}”`, edits: [{ line: last, start: end, end, text: `\n${prefix}${marks}` }] };
}
