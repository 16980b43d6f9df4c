import { boldMending, type BoldMending } from '../inline/boldMending';
import { unclosedBold } from '../inline/unclosedBold';
import { unpairedBold } from '../inline/unpairedBold';
import type { DoctorRule } from '../examination';
import type { Problem } from '../problem';
import type { Prose } from '../prose';

/** Bold that Markdown does not draw: the marks stand in the text for everybody to see. */
export const emphasisNotRendered: DoctorRule = {
  id: 'emphasis-not-rendered',
  find({ text: { prose } }) {
    return prose.flatMap((each) => (hasMarks(each) ? mendings(each).map((mending) => problemOf(mending, each)) : []));
  },
};

const hasMarks = ({ kind, text }: Prose): boolean => kind !== 'html' && kind !== 'reference' && (text.includes('**') || text.includes('__'));

function mendings({ text, inline }: Prose): BoldMending[] {
  const left = unpairedBold(inline);
  const [only] = left;
  if (!only) return [];
  if (left.length === 1) return [unclosedBold(text, only)].filter((each) => each !== undefined);
  const found: BoldMending[] = [];
  for (let at = 0; at + 1 < left.length; at++) {
    const [first, second] = [left[at], left[at + 1]];
    const mending = first && second && boldMending(text, first, second);
    if (!mending) continue;
    found.push(mending);
    at++;
  }
  return found;
}

function problemOf({ span, message, title, edits }: BoldMending, prose: Prose): Problem {
  const moved = edits.map(({ start, end, text }) => ({ ...prose.place(start, end), text }));
  return {
    rule: 'emphasis-not-rendered',
    place: prose.place(span.start, span.end),
    message,
    fix: moved.length > 0 ? { title, edits: moved } : undefined,
    related: [],
  };
}
