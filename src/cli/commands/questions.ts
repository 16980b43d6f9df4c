import type { Question } from '../../core/quiz/question';
import { orderOptions } from '../../core/quiz/optionOrder';
import { QuestionBank } from '../../core/quiz/questionBank';
import type { Command } from '../command';
import { loadNotes, skippedLine } from '../loadNotes';
import { UsageError } from '../usage';

/** Every question of the notes, not a sample; the seed decides the order of options. */
export const questionsCommand: Command = {
  name: 'questions',
  usage: '<path…> [--seed <number>] [--json]',
  accepts: { paths: 'required', values: ['seed'] },
  async run(asked, console) {
    const seed = readSeed(asked.values.get('seed')?.at(-1) ?? '1');
    const { notebook, pathOf, skipped, failed } = await loadNotes(asked.paths, console.catalog());
    const bank = new QuestionBank(notebook);
    const rows = [...notebook.facts()].flatMap((noted) =>
      bank.of(noted).map((question) => ({ ...drawn(question, seed), path: pathOf(noted.note) })),
    );
    if (asked.json) console.print(JSON.stringify(rows, undefined, 1));
    else for (const row of rows) console.print(asText(row));
    for (const each of skipped) console.warn(skippedLine(each));
    return failed ? 1 : 0;
  },
};

function readSeed(text: string): number {
  const seed = Number(text);
  if (!Number.isSafeInteger(seed)) throw new UsageError(`--seed needs a whole number, not ${text}`);
  return seed;
}

interface Drawn {
  readonly id: string;
  readonly fact: string;
  readonly form: string;
  readonly topic: string;
  readonly stem: string;
  readonly options?: readonly string[];
  readonly answer: string;
  readonly why: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

function drawn(question: Question, seed: number): Drawn {
  const { id, fact, form, stem, why, source } = question;
  const base = { id, fact, form, topic: question.topic.join(' › '), stem, why, lineStart: source.start + 1, lineEnd: source.end };
  switch (question.form) {
    case 'choice': {
      const options = orderOptions(question, seed).map((place) => question.options[place]?.text ?? '');
      return { ...base, options, answer: question.options[0]?.text ?? '' };
    }
    case 'typed':
      return { ...base, answer: question.expected.text };
    case 'recall':
      return { ...base, answer: question.answer };
  }
}

function asText(row: Drawn & { readonly path: string }): string {
  const options = (row.options ?? []).map((option) => `  ${option === row.answer ? '*' : '-'} ${option}`);
  const answer = row.options ? [] : [`  = ${row.answer}`];
  return [`${row.path}:${row.lineStart} [${row.form}] ${row.topic}`, `  ${row.stem}`, ...options, ...answer, ''].join('\n');
}
