import type { DoctorRule, Examination } from '../examination';
import { layoutFix } from '../layout/layoutFix';
import { readingMessage } from '../layout/readingMessage';
import { readings, type Reading } from '../layout/reading';
import type { Place, Problem, RelatedPlace } from '../problem';
import { headingWithoutSpace } from './headingWithoutSpace';
import { markerWithoutSpace } from './markerWithoutSpace';
import { unclosedFence } from './unclosedFence';

/** Rules that speak of repairs of their own. */
const OTHERS: readonly DoctorRule[] = [markerWithoutSpace, headingWithoutSpace, unclosedFence];

/** More places are not listed beside the first. */
const MOST_RELATED = 10;

/** Lists, headings and tables that Cribsheet reads as their author meant them, and that Markdown shows otherwise: the repairs of the outline. */
export const layoutNotRendered: DoctorRule = {
  id: 'layout-not-rendered',
  find(examination) {
    const { outline } = examination.text;
    if (outline.repairs.length === 0) return [];
    const told = new Set(OTHERS.flatMap((rule) => rule.find(examination)).map(({ place }) => place.line));
    return readings(outline, told).map((reading) => problemOf(reading, examination));
  },
};

function problemOf(reading: Reading, { text, index }: Examination): Problem {
  const { first, others } = reading;
  const related = others.slice(0, MOST_RELATED).map(({ line }): RelatedPlace => ({ uri: index.uri, note: index.name, line, text: (text.lines[line] ?? '').trim() }));
  return {
    rule: 'layout-not-rendered',
    place: wordsOf(first.line, text.lines),
    message: readingMessage(reading, text),
    fix: layoutFix(reading, text),
    related,
  };
}

/** A line from its marker to its end. */
function wordsOf(line: number, lines: readonly string[]): Place {
  const typed = lines[line] ?? '';
  const start = /^[\s>]*/.exec(typed)?.[0].length ?? 0;
  return { line, start, end: Math.max(start, typed.trimEnd().length) };
}
