import { Range, Uri, ViewColumn, window } from 'vscode';
import type { Source } from '../../core/quiz/question';

/** Opens a note at its line beside the quiz: in another group that is there, else in a new one. */
export async function openSource({ uri, start }: Source, quiz: ViewColumn | undefined): Promise<void> {
  const other = window.tabGroups.all.find((group) => group.viewColumn !== quiz);
  await window.showTextDocument(Uri.parse(uri, true), {
    viewColumn: other?.viewColumn ?? ViewColumn.Beside,
    selection: new Range(start, 0, start, 0),
  });
}
