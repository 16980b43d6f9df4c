import { Disposable, TextEditorSelectionChangeKind, window, type TextEditor, type TreeView } from 'vscode';
import { setting } from '../configuration';
import type { Guard } from '../log/guard';
import type { TopicsProvider } from './topicsProvider';

/** Milliseconds that the cursor must rest. */
const REST = 150;

/** Selects the row for the cursor's line of an open note, while the view is in sight; by setting. */
export function followCursor(treeView: TreeView<string>, provider: TopicsProvider, guard: Guard): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (editor: TextEditor | undefined): void => {
    clearTimeout(timer);
    if (!editor || !treeView.visible || !setting('cribsheet.topics.followCursor')) return;
    timer = setTimeout(() => {
      guard.run('Following the cursor', () => select(treeView, provider, editor));
    }, REST);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // A jump by command is the click on a row, which is selected already.
      if (kind !== TextEditorSelectionChangeKind.Command) follow(textEditor);
    }),
    window.onDidChangeActiveTextEditor(follow),
    treeView.onDidChangeVisibility(({ visible }) => {
      if (visible) follow(window.activeTextEditor);
    }),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
}

async function select(treeView: TreeView<string>, provider: TopicsProvider, editor: TextEditor): Promise<void> {
  const row = provider.at(editor.document.uri.toString(), editor.selection.active.line);
  if (row === undefined || treeView.selection[0] === row) return;
  await treeView.reveal(row, { select: true, focus: false, expand: false });
}
