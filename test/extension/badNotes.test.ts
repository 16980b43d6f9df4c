import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { commands, workspace } from 'vscode';
import { command } from '../../src/extension/ids';
import { eventually } from './eventually';
import { hoverAt } from './hoverAt';
import { workspaceFolder, writeFile } from './workspace';

const megabyte = 1024 * 1024;

/** Name of a note, and its bytes. */
const notes: readonly (readonly [string, string | Uint8Array])[] = [
  ['invalid-utf8.md', Buffer.concat([Buffer.from('# AWS WAF\n\n- WAF: filters HTTP requests '), Buffer.from([0xff, 0xc3, 0x28, 0x0a])])],
  ['nul.md', '# Amazon\0 EFS\n\n- EFS: shared file system over NFS\0\n'],
  ['bom.md', '\uFEFF# Amazon Kinesis\n\n- Kinesis Data Streams: keeps records for 24 hours by default\n'],
  ['crlf.md', '# Amazon SNS\r\n\r\n- SNS: pushes to 12,500,000 subscriptions per topic\r\n'],
  ['one-line.md', `- Amazon ECR: ${'image '.repeat((5 * megabyte) / 6)}`],
  ['empty.md', ''],
];

describe('Bad notes', () => {
  const problems: unknown[] = [];
  const note = (problem: unknown) => {
    problems.push(problem);
  };

  before(() => {
    process.on('unhandledRejection', note);
    process.on('uncaughtException', note);
  });

  after(() => {
    process.off('unhandledRejection', note);
    process.off('uncaughtException', note);
  });

  it('are read as far as that goes, and change nothing for the others', async () => {
    for (const [name, content] of notes) writeFile(`notes/bad/${name}`, content);
    mkdirSync(path.join(workspaceFolder(), 'notes/nothing'), { recursive: true });
    const stream = () => hoverAt('stream.yaml', 'Resources:\n  S:\n    Type: AWS::Kinesis::Str|eam\n');
    assert.match(await eventually(stream, (hover) => hover.includes('24 hours'), 20), /24 hours/);
    const topic = () => hoverAt('topic.yaml', 'Resources:\n  T:\n    Type: AWS::SNS::To|pic\n');
    assert.match(await eventually(topic, (hover) => hover.includes('12,500,000')), /12,500,000/);
    assert.match(await hoverAt('nat.tf', 'resource "aws_nat_gate|way" "egress" {}\n'), /5 Gbps/);
  });

  it('are never written to', async () => {
    const before = hashes();
    await commands.executeCommand(command.refreshNotes);
    await hoverAt('nat.tf', 'resource "aws_nat_gate|way" "egress" {}\n');
    assert.deepEqual(hashes(), before);
    for (const [name, content] of notes) {
      assert.deepEqual(readFileSync(path.join(workspaceFolder(), 'notes/bad', name)), Buffer.from(content), name);
    }
  });

  it('in a folder that is not there leave the others as they are', async () => {
    const configuration = workspace.getConfiguration('cribsheet');
    await configuration.update('notes.folders', ['/nowhere/at/all', 'notes/nothing'], true);
    try {
      await commands.executeCommand(command.refreshNotes);
      assert.match(await hoverAt('nat.tf', 'resource "aws_nat_gate|way" "egress" {}\n'), /5 Gbps/);
    } finally {
      await configuration.update('notes.folders', undefined, true);
    }
  });

  it('lead to no error that nobody handles', () => {
    assert.deepEqual(problems, []);
  });
});

/** Of all notes in the workspace, by name. */
function hashes(): Record<string, string> {
  const folder = path.join(workspaceFolder(), 'notes');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}
