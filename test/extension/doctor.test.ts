import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CodeAction, ConfigurationTarget, DiagnosticSeverity, Position, Range, Uri, WorkspaceEdit, commands, languages, window, workspace } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { command } from '../../src/extension/ids';
import { eventually } from './eventually';
import { writeFile } from './workspace';

const NOTE = `# Tables

- Dynamo DB, and Dynamo DB again; see [queues](queues.md)
- Queues are at [the other note](queues.md#fifo), [lost](none.md)
- SQS: long polling for up to 10 seconds
`;

const QUEUES = `# FIFO

- SQS: long polling for up to 20 seconds
`;

/** In the window that has the extension installed, so that it is tested as it is put together. */
describe('The doctor', function () {
  this.timeout(60_000);
  const configuration = () => workspace.getConfiguration('cribsheet');
  let file: string;
  let uri: Uri;
  let document: TextDocument;

  const shown = (): Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'Cribsheet');
  /** The rules of what is shown, with what is underlined. */
  const problems = () => shown().map(({ code, range }) => `${ruleOf(code)} ${document.getText(range)}`);
  const settled = (expected: readonly string[]) => eventually(() => Promise.resolve(problems()), (found) => JSON.stringify(found) === JSON.stringify(expected), 20);
  const whole = ['misspelt-service Dynamo DB', 'misspelt-service Dynamo DB', 'broken-link none.md', 'disagreeing-facts 10 seconds'];

  beforeEach(async () => {
    writeFile('notes/doctor/queues.md', QUEUES);
    file = writeFile('notes/doctor/tables.md', NOTE);
    uri = Uri.file(file);
    document = await workspace.openTextDocument(uri);
  });
  afterEach(async () => {
    await configuration().update('doctor.enabled', undefined, ConfigurationTarget.Global);
    await configuration().update('doctor.disabledRules', undefined, ConfigurationTarget.Global);
    if (document.isDirty) {
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.files.revert');
    }
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  async function actionsAt(text: string): Promise<CodeAction[]> {
    const start = document.positionAt(document.getText().indexOf(text));
    const found = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, new Range(start, start));
    return found.filter((action): action is CodeAction => action instanceof CodeAction);
  }

  it('shows problems of an open note at the level Information, and takes them away with its editor', async () => {
    await window.showTextDocument(document);
    assert.deepEqual(await settled(whole), whole);
    for (const { severity } of shown()) assert.equal(severity, DiagnosticSeverity.Information);
    const contradiction = shown().find(({ code }) => ruleOf(code) === 'disagreeing-facts');
    assert.deepEqual(contradiction?.relatedInformation?.map(({ location, message }) => [location.uri.path.slice(-9), location.range.start.line, message]), [
      ['queues.md', 2, 'SQS: long polling for up to 20 seconds'],
    ]);
    await commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(await settled([]), []);
  });

  it('shows hints where they are not listed, with their fix', async () => {
    const other = Uri.file(writeFile('notes/doctor/layout.md', '1. Compute\n  - Lambda\n'));
    const hints = () => languages.getDiagnostics(other).filter(({ source }) => source === 'Cribsheet');
    await window.showTextDocument(other);
    const found = await eventually(() => Promise.resolve(hints()), (each) => each.length > 0, 20);
    assert.deepEqual(found.map(({ code, severity }) => [ruleOf(code), severity]), [['layout-not-rendered', DiagnosticSeverity.Hint]]);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', other, found[0]?.range);
    assert.deepEqual(actions.filter(({ kind }) => kind?.value === 'quickfix').map(({ title }) => title), ['Indent these lines as they are read', 'Don’t report layout-not-rendered']);
  });

  it('follows what is typed, here and in another note', async () => {
    await window.showTextDocument(document);
    await settled(whole);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(0, 0), '##Limits\n\n');
    await workspace.applyEdit(edit);
    assert.deepEqual(await settled(['heading-without-space ##', ...whole]), ['heading-without-space ##', ...whole]);
    writeFile('notes/doctor/queues.md', '# FIFO\n');
    const agreed = ['heading-without-space ##', ...whole.slice(0, 3)];
    assert.deepEqual(await settled(agreed), agreed);
  });

  it('offers the fix, the same for the whole note, and to hear no more of it', async () => {
    await window.showTextDocument(document);
    await settled(whole);
    const actions = await actionsAt('Dynamo DB');
    assert.deepEqual(actions.map(({ title }) => title), ['Replace with “DynamoDB”', 'Fix all 2 of misspelt-service in this note', 'Don’t report misspelt-service']);
    assert.equal(readFileSync(file, 'utf8'), NOTE, 'nothing is changed unasked');
    const [one, all, never] = actions;
    assert.ok(one?.edit && all?.edit && never?.command);
    await workspace.applyEdit(one.edit);
    assert.equal(document.lineAt(2).text, '- DynamoDB, and Dynamo DB again; see [queues](queues.md)');
    assert.deepEqual(await actionsAt('Dynamo DB'), [], 'places have moved');
    await commands.executeCommand('undo');
    const everywhere = (await eventually(() => actionsAt('Dynamo DB'), (found) => found.length > 0))[1]?.edit;
    assert.ok(everywhere);
    await workspace.applyEdit(everywhere);
    assert.equal(document.lineAt(2).text, '- DynamoDB, and DynamoDB again; see [queues](queues.md)');
    const mended = whole.slice(2);
    assert.deepEqual(await settled(mended), mended);
  });

  it('stops reporting a rule, or anything, by setting', async () => {
    await window.showTextDocument(document);
    await settled(whole);
    await commands.executeCommand(command.chooseDoctorRules, 'broken-link');
    assert.deepEqual(configuration().get('doctor.disabledRules'), ['broken-link']);
    const fewer = whole.filter((each) => !each.startsWith('broken-link'));
    assert.deepEqual(await settled(fewer), fewer);
    await configuration().update('doctor.enabled', false, ConfigurationTarget.Global);
    assert.deepEqual(await settled([]), []);
    await configuration().update('doctor.enabled', true, ConfigurationTarget.Global);
    assert.deepEqual(await settled(fewer), fewer);
  });

  it('has nothing to say of files that are no notes', async () => {
    const other = Uri.file(writeFile('doctor/readme.md', NOTE));
    await window.showTextDocument(other);
    await window.showTextDocument(document, { preview: false });
    await settled(whole);
    assert.deepEqual(languages.getDiagnostics(other).filter(({ source }) => source === 'Cribsheet'), []);
  });
});

function ruleOf(code: Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
