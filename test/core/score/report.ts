import type { Agreement } from './agreement';
import type { LabelledNote } from './labels';
import type { Miss, Ratio } from './miss';
import type { Score } from './score';
import { meets, THRESHOLDS } from './thresholds';

const COLUMNS: readonly (readonly [title: string, value: (score: Score) => string])[] = [
  ['note', ({ name }) => name],
  ['topics', ({ topics }) => String(topics.recall.of)],
  ['recall', ({ topics }) => percent(topics.recall)],
  ['precision', ({ topics }) => percent(topics.precision)],
  ['parent', ({ topics }) => percent(topics.parents)],
  ['entity', ({ topics }) => percent(topics.entities)],
  ['facts', ({ facts }) => String(facts.recall.of)],
  ['recall', ({ facts }) => percent(facts.recall)],
  ['non-facts asked', ({ facts }) => percent(facts.askedWrongly)],
  ['cut otherwise', ({ facts }) => percent(facts.cutOtherwise)],
];

/** One row a note, the names to the left and the figures to the right. */
export function scoreTable(scores: readonly Score[]): string {
  const cells = [COLUMNS.map(([title]) => title), ...scores.map((score) => COLUMNS.map(([, value]) => value(score)))];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')).join('\n');
}

/** Each threshold with what was reached. */
export function thresholdLines(total: Score): string[] {
  return THRESHOLDS.map((threshold) => {
    const value = threshold.value(total);
    return `${meets(total, threshold) ? '✔' : '✘'} ${threshold.name} ${percent(value)} (${outOf(value)}), ${threshold.bound} ${threshold.percent} %`;
  });
}

export function agreementLine({ lines, topics, parents, entities, statements }: Agreement): string {
  const parts = [`topic or none ${outOf(topics)}`, `parent ${outOf(parents)}`, `entity ${outOf(entities)}`, `what is stated ${outOf(statements)}`];
  return `A second reader, who did not see the labels, agrees on ${outOf(lines)} lines: ${parts.join(', ')}.`;
}

/** Where the product differs from the labels, with the line as it stands in the note. */
export function missLines({ name, text }: LabelledNote, misses: readonly Miss[]): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return misses.flatMap(({ line, what, wanted, had }) => [
    `${name}.md:${line} ${what}`,
    `    note    ${(lines[line - 1] ?? '').trim()}`,
    ...(wanted === '' ? [] : [`    wanted  ${wanted}`]),
    ...(had === '' ? [] : [`    had     ${had}`]),
  ]);
}

function percent({ right, of }: Ratio): string {
  return of === 0 ? '–' : `${((right / of) * 100).toFixed(1)} %`;
}

function outOf({ right, of }: Ratio): string {
  return `${right} of ${of}`;
}
