import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from '../../../src/cli/command';
import { doctorCommand } from '../../../src/cli/commands/doctor';
import { factsCommand } from '../../../src/cli/commands/facts';
import { hoverCommand } from '../../../src/cli/commands/hover';
import { indexCommand } from '../../../src/cli/commands/index';
import { questionsCommand } from '../../../src/cli/commands/questions';
import { topicsCommand } from '../../../src/cli/commands/topics';
import { readArguments, UsageError } from '../../../src/cli/usage';
import { wholeCatalog } from '../../core/wholeCatalog';

const NOTE = `# Queues
* __SQS__: decouples producers from consumers
  * retention: 4 days by default, at most 14 days
  * message size: 1 MiB at most
*FIFO queues:
  * 300 messages per second without batching
`;

const CODE = `# a NAT gateway for the private subnets
resource "aws_sqs_queue" "orders" {
  name = "orders"
}
`;

describe('command line', () => {
  let folder: string;
  const note = (): string => path.join(folder, 'queues.md');

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'cribsheet-cli-'));
    await writeFile(note(), NOTE);
    await writeFile(path.join(folder, 'main.tf'), CODE);
    await mkdir(path.join(folder, 'node_modules'));
    await writeFile(path.join(folder, 'node_modules', 'readme.md'), '# not a note');
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  async function run(command: Command, words: readonly string[], input: readonly string[] = []): Promise<{ code: number; printed: string[]; warned: string[] }> {
    const printed: string[] = [];
    const warned: string[] = [];
    const code = await command.run(readArguments(words, command.accepts), {
      print: (line) => printed.push(line),
      warn: (line) => warned.push(line),
      input: (async function* () {
        yield* input;
      })(),
      catalog: wholeCatalog,
      catalogText: () => 'catalogue',
    });
    return { code, printed, warned };
  }

  async function json(command: Command, ...words: string[]): Promise<unknown> {
    const { code, printed } = await run(command, [...words, '--json']);
    assert.equal(code, 0);
    return JSON.parse(printed.join('\n'));
  }

  it('index counts, and names repairs by line', async () => {
    const counts = await json(indexCommand, folder);
    assert.deepEqual(counts, {
      notes: 1,
      sections: 3,
      topics: 3,
      facts: 4,
      skipped: [],
      repairs: [{ path: note(), line: 5, rule: 'marker-without-space' }],
    });
  });

  it('index gives the same from its cache', async () => {
    const cache = path.join(folder, 'index.cache');
    const first = await json(indexCommand, folder, '--cache', cache);
    assert.deepEqual(await json(indexCommand, folder, '--cache', cache), first);
  });

  it('index fails where a path can not be read, and still reads the rest', async () => {
    const { code, printed } = await run(indexCommand, [folder, path.join(folder, 'nowhere')]);
    assert.equal(code, 1);
    assert.match(printed.join('\n'), /^1 notes,[^]*skipped .*nowhere: it does not exist/);
  });

  it('topics point at their parents', async () => {
    const topics = (await json(topicsCommand, note())) as { id: string; label: string; parent: string | null; canonical: string | null; path: string }[];
    assert.deepEqual(
      topics.map(({ label, parent, canonical }) => [label, topics.find((each) => each.id === parent)?.label ?? null, canonical]),
      [
        ['Queues', null, null],
        ['SQS', 'Queues', 'Amazon SQS'],
        ['FIFO queues', 'SQS', 'SQS FIFO Queue'],
      ],
    );
    assert.ok(topics.every((topic) => topic.path === note()));
  });

  it('facts have one-based lines and their path of topics', async () => {
    const facts = (await json(factsCommand, note())) as { text: string; topic: string; lineStart: number; lineEnd: number; examinable: boolean }[];
    const fact = facts.find((each) => each.text.startsWith('retention'));
    assert.equal(fact?.topic, 'Queues › SQS');
    assert.deepEqual([fact.lineStart, fact.lineEnd, fact.examinable], [3, 3, true]);
  });

  it('questions hold their answer among their options, and the seed moves them', async () => {
    interface Row {
      form: string;
      options?: string[];
      answer: string;
    }
    const rows = (await json(questionsCommand, folder, '--seed', '1')) as Row[];
    assert.ok(rows.length >= 3);
    for (const row of rows) {
      assert.equal(row.options !== undefined, row.form === 'choice');
      if (row.options) assert.ok(row.options.includes(row.answer));
    }
    assert.deepEqual(await json(questionsCommand, folder, '--seed', '1'), rows);
  });

  it('doctor prints a problem a line and fails where there is one', async () => {
    await writeFile(path.join(folder, 'b.md'), '# Tables\n\nSee [queues](queues.md#queues), [none](none.md) and Dynamo DB.\n');
    const { code, printed } = await run(doctorCommand, [folder]);
    assert.equal(code, 1);
    assert.deepEqual(printed, [
      `${path.join(folder, 'b.md')}:3:40 broken-link There is no file “none.md” here: correct the path or remove the link.`,
      `${path.join(folder, 'b.md')}:3:53 misspelt-service Write “DynamoDB” instead of “Dynamo DB”.`,
      `${note()}:5:1 marker-without-space Put a space after “*” to make this line a list item.`,
    ]);
    const rows = JSON.parse((await run(doctorCommand, [folder, '--json'])).printed.join('\n')) as { path: string; line: number; column: number; endColumn: number; fix: string | null }[];
    assert.deepEqual(rows.map(({ line, column, endColumn, fix }) => [line, column, endColumn, fix]), [
      [3, 40, 47, null],
      [3, 53, 62, 'Replace with “DynamoDB”'],
      [5, 1, 2, 'Put a space after “*”'],
    ]);
  });

  it('doctor is content with notes that are well, and fails where a path can not be read', async () => {
    await writeFile(note(), '# Queues\n\n* SQS: decouples producers from consumers\n');
    assert.deepEqual(await run(doctorCommand, [note()]), { code: 0, printed: [], warned: [] });
    const { code, printed } = await run(doctorCommand, [note(), path.join(folder, 'nowhere')]);
    assert.equal(code, 1);
    assert.deepEqual(printed, [`skipped ${path.join(folder, 'nowhere')}: it does not exist`]);
  });

  it('says on standard error what is missing in JSON, and why', async () => {
    const nowhere = path.join(folder, 'nowhere');
    for (const command of [doctorCommand, topicsCommand, factsCommand, questionsCommand]) {
      const { code, printed, warned } = await run(command, [nowhere, '--json']);
      assert.deepEqual([code, printed, warned], [1, ['[]'], [`skipped ${nowhere}: it does not exist`]], command.name);
    }
  });

  it('a long note without headings is skipped, and no failure', async () => {
    const long = path.join(folder, 'long.md');
    await writeFile(long, 'SQS keeps messages for some days.\n'.repeat(72_000));
    const reason = `skipped ${long}: longer than 2 MB: headings only`;
    const index = await run(indexCommand, [long]);
    assert.deepEqual([index.code, index.printed[1]], [0, reason]);
    assert.deepEqual(await run(doctorCommand, [long]), { code: 0, printed: [reason], warned: [] });
  });

  it('doctor leaves out the rules that are disabled', async () => {
    await writeFile(note(), '# Tables\n\n- Dynamo DB\n- AWS SSO\n*Streams\n');
    const rulesWith = async (...words: string[]): Promise<string[]> => {
      const { printed } = await run(doctorCommand, [note(), '--json', ...words]);
      return (JSON.parse(printed.join('\n')) as { rule: string }[]).map(({ rule }) => rule);
    };
    assert.deepEqual(await rulesWith(), ['misspelt-service', 'renamed-service', 'marker-without-space']);
    assert.deepEqual(await rulesWith('--disable', 'renamed-service, misspelt-service'), ['marker-without-space']);
    assert.deepEqual(await rulesWith('--disable', 'renamed-service', '--disable', 'marker-without-space'), ['misspelt-service']);
    await assert.rejects(run(doctorCommand, [note(), '--disable', 'typo']), (error: unknown) => error instanceof UsageError && /no rule “typo”.*the rules are misspelt-service,/.test(error.message));
  });

  it('doctor misses no note where a part of the folder was left out', async () => {
    await writeFile(note(), '# Queues\n\n* see [[queues]] and [[lost]]\n');
    const lost = await run(doctorCommand, [folder]);
    assert.deepEqual([lost.code, lost.printed.length], [1, 1]);
    await symlink(os.tmpdir(), path.join(folder, 'elsewhere'));
    const { code, printed } = await run(doctorCommand, [folder]);
    assert.deepEqual([code, printed], [0, [`skipped ${path.join(folder, 'elsewhere')}: it is a link out of the folder`]]);
  });

  it('doctor tells hints, and does not fail because of them', async () => {
    await writeFile(note(), '# Queues\n\n1. SQS\n  - decouples producers from consumers\n');
    const { code, printed } = await run(doctorCommand, [note()]);
    assert.equal(code, 0);
    assert.deepEqual(printed, [
      `${note()}:4:3 layout-not-rendered Cribsheet reads this item as a part of “SQS”, and Markdown shows it beside that: indent it by 1 more column.`,
    ]);
    const rows = JSON.parse((await run(doctorCommand, [note(), '--json'])).printed.join('\n')) as { level: string }[];
    assert.deepEqual(rows.map(({ level }) => level), ['hint']);
  });

  it('hover answers from the catalogue, and from notes', async () => {
    const at = (id: number, line: number, character: number): string => JSON.stringify({ id, path: path.join(folder, 'main.tf'), line, character });
    const asked = [at(1, 1, 13), at(2, 0, 5), at(3, 2, 3), 'nonsense', JSON.stringify({ id: 5, path: 'nowhere.tf', line: 0, character: 0 })];
    const bare = await run(hoverCommand, [], asked);
    const answers = bare.printed.map((line) => JSON.parse(line) as { id: number | null; hover: { entity: string; text: string } | null });
    assert.deepEqual(answers.map(({ id, hover }) => [id, hover?.entity ?? null]), [[1, 'sqs'], [2, 'nat-gateway'], [3, null], [null, null], [5, null]]);
    assert.equal(bare.code, 1);
    const noted = await run(hoverCommand, ['--notes', folder], asked.slice(0, 1));
    assert.equal(noted.code, 0);
    assert.match(noted.printed[0] ?? '', /decouples producers from consumers/);
  });

  it('says what is wrong with how it was called', () => {
    const accepts = { paths: 'required', values: ['seed'] } as const;
    for (const [words, message] of [
      [[], /name at least one/],
      [['a.md', '--verbose'], /unknown option --verbose/],
      [['a.md', '--seed'], /--seed needs a value/],
    ] as const) {
      assert.throws(() => readArguments(words, accepts), (error: unknown) => error instanceof UsageError && message.test(error.message));
    }
    assert.throws(() => readArguments(['x'], { paths: 'none', values: [] }), UsageError);
  });
});
