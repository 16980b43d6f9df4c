import type { DoctorRule } from '../examination';

/** `##Heading` is a heading to its author alone. A single `#Word` is a tag in many tools for notes, unless it begins the note as its title. */
export const headingWithoutSpace: DoctorRule = {
  id: 'heading-without-space',
  find({ text: { lines, outline } }) {
    const first = lines.findIndex((line) => line.trim() !== '');
    return outline.repairs.flatMap(({ rule, line }) => {
      const [, before = '', marks = '', words = ''] = (rule === 'heading-without-space' && /^([^#]*)(#{1,6})(.*)$/.exec(lines[line] ?? '')) || [];
      if (marks === '' || / #/.test(words) || (marks === '#' && (line !== first || !words.trim().includes(' ')))) return [];
      const start = before.length;
      const end = start + marks.length;
      return {
        rule: 'heading-without-space',
        place: { line, start, end },
        message: `Put a space after “${marks}” to make this line a heading.`,
        fix: { title: `Put a space after “${marks}”`, edits: [{ line, start: end, end, text: ' ' }] },
        related: [],
      };
    });
  },
};
