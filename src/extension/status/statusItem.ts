import { Disposable, StatusBarAlignment, window, workspace, type StatusBarItem } from 'vscode';
import { counted } from '../../core/present/counts';
import type { Tally } from '../../core/present/tally';
import { setting } from '../configuration';
import { command } from '../ids';
import type { Notes } from '../notes/notes';
import type { DueCounts } from '../reviews/dueCounts';

/** A quiet entry on the right of the status bar: how many facts are due, while any are. */
export function registerStatusItem(notes: Notes, dueCounts: DueCounts): Disposable {
  const item = window.createStatusBarItem('cribsheet.due', StatusBarAlignment.Right, 90);
  item.name = 'Cribsheet: Due Facts';
  item.command = command.startQuiz;
  const draw = (): void => {
    if (!setting('cribsheet.statusBar.enabled')) item.hide();
    else if (notes.state.kind === 'reading' && notes.state.total > 0) showReading(item);
    else showDue(item, dueCounts.counts);
  };
  return Disposable.from(
    item,
    notes.onDidChangeState(draw),
    dueCounts.onDidChange(draw),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cribsheet.statusBar')) draw();
    }),
  );
}

function showReading(item: StatusBarItem): void {
  item.text = '$(sync~spin) Reading notes';
  item.tooltip = 'Cribsheet is reading your notes.';
  item.accessibilityInformation = { label: 'Reading notes' };
  item.show();
}

function showDue(item: StatusBarItem, { due, new: unseen }: Tally): void {
  if (due === 0) {
    item.hide();
    return;
  }
  item.text = `$(mortar-board) ${String(due)} due`;
  item.tooltip = `${counted(due, 'fact')} due, ${String(unseen)} new. Select to start a quiz.`;
  item.accessibilityInformation = { label: `${counted(due, 'fact')} due, start quiz` };
  item.show();
}
