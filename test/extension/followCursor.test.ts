import assert from 'node:assert/strict';
import { ConfigurationTarget, EventEmitter, Selection, Uri, commands, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel, TextEditor, TreeView, TreeViewVisibilityChangeEvent } from 'vscode';
import { NoteTree } from '../../src/core/present/noteTree';
import { Guard } from '../../src/extension/log/guard';
import { followCursor } from '../../src/extension/topics/followCursor';
import { TopicsProvider } from '../../src/extension/topics/topicsProvider';
import { notebookOf, noteOf, standingsOf } from '../core/present/smallNotebook';
import { eventually } from './eventually';
import { writeFile } from './workspace';

const NOTE = '# VPC\n  - Spans all zones.\n  # NAT Gateway\n    - 5 Gbps of bandwidth.\n';

describe('Following the cursor', () => {
  let log: LogOutputChannel;
  let editor: TextEditor;
  let following: Disposable;
  let revealed: string[];
  let view: { visible: boolean; selection: string[] };
  let moved: EventEmitter<TreeViewVisibilityChangeEvent>;

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(async () => {
    log.dispose();
    await commands.executeCommand('workbench.action.closeAllEditors');
  });
  beforeEach(async () => {
    const uri = Uri.file(writeFile('follow/vpc.md', NOTE));
    const provider = new TopicsProvider(() => undefined);
    provider.show(new NoteTree(notebookOf({ ...noteOf('vpc.md', NOTE), uri: uri.toString() }), standingsOf('')));
    editor = await window.showTextDocument(uri);
    editor.selection = new Selection(0, 0, 0, 0);
    revealed = [];
    moved = new EventEmitter();
    view = { visible: true, selection: [] };
    const treeView = Object.assign(view, {
      onDidChangeVisibility: moved.event,
      reveal(row: string) {
        revealed.push(provider.node(row)?.row.label ?? '?');
        view.selection = [row];
        return Promise.resolve();
      },
    });
    // What the editor still has to say of its opening is not what is tested.
    await rest();
    following = followCursor(treeView as unknown as TreeView<string>, provider, new Guard(log));
  });
  afterEach(() => {
    following.dispose();
    moved.dispose();
  });

  const settled = (count: number) => eventually(() => Promise.resolve([...revealed]), (all) => all.length >= count, 3);

  it('selects the row of its line', async () => {
    await commands.executeCommand('cursorMove', { to: 'down', by: 'line', value: 3 });
    assert.deepEqual(await settled(1), ['5 Gbps of bandwidth.']);
    await commands.executeCommand('cursorUp');
    assert.deepEqual(await settled(2), ['5 Gbps of bandwidth.', 'NAT Gateway']);
    await commands.executeCommand('cursorRight');
    await rest();
    assert.equal(revealed.length, 2, 'the row is selected already');
  });

  it('leaves a jump by command alone, which is the click on a row', async () => {
    editor.selection = new Selection(3, 0, 3, 0);
    await rest();
    assert.deepEqual(revealed, []);
  });

  it('begins when the view comes into sight', async () => {
    view.visible = false;
    editor.selection = new Selection(1, 0, 1, 0);
    await rest();
    assert.deepEqual(revealed, []);
    view.visible = true;
    moved.fire({ visible: true });
    assert.deepEqual(await settled(1), ['Spans all zones.']);
  });

  it('leaves the selection alone in files that are no notes, and where a setting says so', async () => {
    await window.showTextDocument(Uri.file(writeFile('follow/other.md', NOTE)), { selection: new Selection(2, 0, 2, 0) });
    await rest();
    assert.deepEqual(revealed, []);
    editor = await window.showTextDocument(editor.document);
    assert.equal((await settled(1)).length, 1);
    const configuration = workspace.getConfiguration('cribsheet');
    await configuration.update('topics.followCursor', false, ConfigurationTarget.Global);
    try {
      await commands.executeCommand('cursorDown');
      await rest();
      assert.equal(revealed.length, 1);
    } finally {
      await configuration.update('topics.followCursor', undefined, ConfigurationTarget.Global);
    }
  });
});

/** Longer than the cursor has to rest. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
