import type { Disposable, TreeView } from 'vscode';
import { counted } from '../../core/present/counts';
import type { DueCounts } from '../reviews/dueCounts';

/** The number of due facts on the view's icon; none when nothing is due. */
export function showBadge(treeView: TreeView<string>, dueCounts: DueCounts): Disposable {
  return dueCounts.onDidChange(({ due }) => {
    treeView.badge = due === 0 ? undefined : { value: due, tooltip: `${counted(due, 'fact')} due` };
  });
}
