import { foldedTerm } from '../foldedText';
import type { Option } from '../question';
import type { Rule } from './finding';

/** R2: every option says something else. */
export const overlap: Rule = {
  id: 'R2',
  severity: 'error',
  check(question) {
    if (question.form !== 'choice') return [];
    const { options } = question;
    return options.flatMap((option, at) =>
      options.slice(at + 1).flatMap((other) => {
        if (same(option, other)) return [`“${option.text}” and “${other.text}” are the same: drop one.`];
        return within(option, other) ? [`“${option.text}” and “${other.text}” overlap: one holds the other.`] : [];
      }),
    );
  },
};

function same(a: Option, b: Option): boolean {
  if (a.measure && b.measure) return a.measure.dimension === b.measure.dimension && a.measure.base === b.measure.base;
  if (a.entity !== undefined && a.entity === b.entity) return true;
  return foldedTerm(a.text).join(' ') === foldedTerm(b.text).join(' ');
}

/** Names of different catalogue entities may hold each other: Direct Connect, Direct Connect Gateway. */
function within(a: Option, b: Option): boolean {
  if (a.measure && b.measure) return false;
  if (a.entity !== undefined && b.entity !== undefined) return false;
  const [x, y] = [` ${foldedTerm(a.text).join(' ')} `, ` ${foldedTerm(b.text).join(' ')} `];
  return x.includes(y) || y.includes(x);
}
