import assert from 'node:assert/strict';
import { ConfigurationTarget, Position, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { eventually } from './eventually';
import { hoverAt } from './hoverAt';
import { workspaceFolder, writeFile } from './workspace';

describe('A hover', () => {
  it('shows the facts of the notes with links to their lines', async () => {
    const hover = await hoverAt('nat.tf', 'resource "aws_nat_gate|way" "egress" {}\n');
    assert.match(hover, /NAT Gateway/);
    assert.match(hover, /5 Gbps/);
    assert.match(hover, /\[networking\\\.md\\:5\]\(<file:.*networking\.md#L5>\)/);
  });

  it('finds entities in CloudFormation and in Markdown', async () => {
    assert.match(await hoverAt('lambda.yaml', 'Resources:\n  F:\n    Type: AWS::Lambda::Func|tion\n'), /15 minutes/);
    assert.match(
      await hoverAt('lambda.json', '{ "Resources": { "F": { "Type": "AWS::DynamoDB::Ta|ble" } } }\n'),
      /400 KB/,
    );
    assert.match(await hoverAt('other.md', 'Behind the Transit Gate|way there is more.\n'), /hub that connects/);
  });

  it('says nothing where no entity stands', async () => {
    assert.equal(await hoverAt('keyword.tf', 'res|ource "aws_nat_gateway" "egress" {}\n'), '');
    assert.equal(await hoverAt('plain.txt', 'aws_nat_gate|way\n'), '');
  });

  it('tells in one line what a name stands for that no note mentions, unless a setting says not to', async () => {
    const unknown = 'resource "aws_redshift_clu|ster" "x" {}\n';
    const hover = await hoverAt('unknown.tf', unknown);
    assert.match(hover, /Redshift/);
    assert.doesNotMatch(hover.trim(), /\n/);
    await withSetting('hover.unknown', false, async () => {
      assert.equal(await hoverAt('unknown.tf', unknown), '');
    });
  });

  it('shows as many facts as a setting says', async () => {
    const count = async () => ((await hoverAt('nat.tf', 'resource "aws_nat_gate|way" "egress" {}\n')).match(/^- /gm) ?? []).length;
    assert.ok((await count()) > 1);
    await withSetting('hover.facts', 1, async () => {
      assert.equal(await count(), 1);
    });
  });

  it('knows what is typed into an open note before it is saved', async () => {
    const note = Uri.file(`${workspaceFolder()}/notes/serverless.md`);
    const document = await workspace.openTextDocument(note);
    await window.showTextDocument(document);
    const edit = new WorkspaceEdit();
    edit.insert(note, new Position(2, 0), '- EventBridge\n  - Archives keep events so that they can be replayed within 30 days\n');
    assert.ok(await workspace.applyEdit(edit));
    const seen = await eventually(
      () => hoverAt('bus.tf', 'resource "aws_cloudwatch_event_b|us" "x" {}\n'),
      (hover) => hover.includes('replayed'),
    );
    assert.match(seen, /replayed within 30 days/);
    assert.equal(document.isDirty, true);
    await commands.executeCommand('workbench.action.files.revert');
    const after = await eventually(
      () => hoverAt('bus.tf', 'resource "aws_cloudwatch_event_b|us" "x" {}\n'),
      (hover) => !hover.includes('replayed'),
    );
    assert.doesNotMatch(after, /replayed/);
  });

  it('knows a note that another program has written', async () => {
    writeFile('notes/security.md', '# Security\n\n- AWS KMS\n  - Rotation of customer managed keys: every 365 days by default\n');
    const seen = await eventually(
      () => hoverAt('key.yaml', 'Resources:\n  K:\n    Type: AWS::KMS::K|ey\n'),
      (hover) => hover.includes('365'),
    );
    assert.match(seen, /365 days/);
  });
});

async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const configuration = workspace.getConfiguration('cribsheet');
  await configuration.update(name, value, ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await configuration.update(name, undefined, ConfigurationTarget.Global);
  }
}
