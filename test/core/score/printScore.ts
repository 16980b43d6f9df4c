// What `npm run score` runs: see scripts/score.mjs for its options.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { wholeCatalog } from '../wholeCatalog';
import { agreement } from './agreement';
import { checkLabels } from './checkLabels';
import { LABELLED, labelledNotes } from './labelledNotes';
import { LabelError } from './labels';
import { agreementLine, missLines, scoreTable, thresholdLines } from './report';
import { scoreNote, totalScore } from './score';
import { drawLines, readSecondReading } from './secondReading';
import { meets, THRESHOLDS } from './thresholds';

/** How many lines a second reader labels. */
const DRAWN = 50;

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'boolean', default: false }, draw: { type: 'string' }, folder: { type: 'string', default: LABELLED } },
  });
  const { folder } = values;
  const notes = labelledNotes(folder);
  if (notes.length === 0) throw new LabelError(`There are no labelled notes in ${folder}.`);
  const unknown = positionals.find((name) => !notes.some((note) => note.name === name));
  if (unknown !== undefined) throw new LabelError(`There is no labelled note "${unknown}": choose among ${notes.map(({ name }) => name).join(', ')}.`);
  if (values.draw !== undefined) {
    if (!/^\d+$/.test(values.draw)) throw new LabelError(`--draw wants a whole number as its seed, not "${values.draw}".`);
    console.log(drawLines(notes, Number(values.draw), DRAWN));
    return;
  }
  const catalog = wholeCatalog();
  const problems = notes.flatMap((note) => checkLabels(note, catalog));
  const scores = notes.map((note) => scoreNote(note, catalog));
  const total = totalScore(scores);
  const chosen = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
  if (values.misses) {
    for (const [at, note] of notes.entries()) if (chosen(note.name)) console.log(missLines(note, scores[at]?.misses ?? []).join('\n'));
    console.log('');
  }
  console.log(`${scoreTable([...scores, total])}\n\n${thresholdLines(total).join('\n')}`);
  if (problems.length > 0) console.log(`\nThe labels cannot all be right:\n${problems.join('\n')}`);
  const second = path.join(folder, 'second-reading');
  if (existsSync(second)) {
    const agreed = agreement(notes, readSecondReading(second));
    console.log(`\n${agreementLine(agreed)}`);
    if (values.misses) console.log(agreed.different.map((line) => `    ${line}`).join('\n'));
  }
  if (problems.length > 0 || !THRESHOLDS.every((threshold) => meets(total, threshold))) process.exitCode = 1;
}

try {
  main();
} catch (error) {
  if (!(error instanceof LabelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
