import { TabInputText, TabInputTextDiff, window, workspace, type TextDocument } from 'vscode';

/** Documents with a tab of their own: others are open because some extension reads them. */
export function openDocuments(): TextDocument[] {
  const shown = new Set(
    window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.flatMap(({ input }) => {
        if (input instanceof TabInputText) return input.uri.toString();
        return input instanceof TabInputTextDiff ? input.modified.toString() : [];
      }),
    ),
  );
  return workspace.textDocuments.filter(({ uri }) => shown.has(uri.toString()));
}
