import { readFileSync } from 'node:fs';
import { seededRandom, shuffle } from '../../../src/core/quiz/random';
import { splitLines } from '../../../src/core/text/lines';
import { factLabel, LabelError, rows, topicLabel, type FactLabel, type LabelledNote, type TopicLabel } from './labels';

/**
 * `test/labelled/second-reading`: what somebody else sees in some lines of the notes, without having seen the labels.
 * A line of a note has as many rows as it holds topics and statements:
 *
 *     note  line  parent  entity  label
 *     note  line  +|-  text or reason
 */
export interface SecondReading {
  readonly note: string;
  readonly line: number;
  readonly topics: readonly TopicLabel[];
  readonly facts: readonly FactLabel[];
}

/** The lines that were read a second time, in the order of the file. */
export function readSecondReading(file: string): SecondReading[] {
  const drawn = new Map<string, { note: string; line: number; topics: TopicLabel[]; facts: FactLabel[] }>();
  for (const { fields, fail } of rows(readFileSync(file, 'utf8'), 'second-reading', 3, 'note  line  parent  entity  label” or “note  line  +|-  text')) {
    const [note = '', line = '', rest = ''] = fields;
    const key = `${note}  ${line}`;
    const reading = drawn.get(key) ?? { note, line: Number(line), topics: [], facts: [] };
    drawn.set(key, reading);
    const isFact = rest.startsWith('+') || rest.startsWith('-');
    const parts = rest.split(/ {2,}/);
    const wanted = isFact ? 2 : 3;
    if (!/^\d+$/.test(line) || parts.length < wanted) fail();
    const own = [line, ...parts.slice(0, wanted - 1), parts.slice(wanted - 1).join('  ')];
    if (isFact) reading.facts.push(factLabel(own, fail));
    else reading.topics.push(topicLabel(own, fail));
  }
  return [...drawn.values()];
}

/** Lines at which a label begins, drawn at random: what a second reader is to label, with the words and without the labels. */
export function drawLines(notes: readonly LabelledNote[], seed: number, count: number): string {
  const all = notes.flatMap(({ name, text, topics, facts }) => {
    const lines = splitLines(text);
    const labelled = [...new Set([...topics, ...facts].map(({ line }) => line))];
    return labelled.map((line) => ({ name, line, words: lines[line - 1] ?? '' }));
  });
  if (all.length < count) throw new LabelError(`There are ${all.length} labelled lines, and ${count} are to be drawn.`);
  const drawn = shuffle(all, seededRandom(seed))
    .slice(0, count)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.line - b.line));
  return [
    `# ${count} of ${all.length} labelled lines, drawn with seed ${seed}; one row for each topic and each statement in a line:`,
    '# note  line  parent  entity  label',
    '# note  line  +|-  text or reason',
    ...drawn.map(({ name, line, words }) => `\n# ${words.trim()}\n${name}  ${line}  `),
  ].join('\n');
}
