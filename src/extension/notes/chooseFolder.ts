import { ConfigurationTarget, window, workspace, type Disposable, type Uri } from 'vscode';
import { texts } from '../configuration';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from './notes';

/** *Choose Notes Folder…*: adds folders to the user's settings, so that they are read in every window. */
export function registerChooseFolder(notes: Notes, guard: Guard, home: Uri | undefined): Disposable {
  return guard.command(command.chooseNotesFolder, async () => {
    const chosen = await window.showOpenDialog({
      title: 'Choose Folders with Your Notes',
      openLabel: 'Read Notes Here',
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: true,
      ...(home ? { defaultUri: home } : {}),
    });
    if (!chosen) return;
    const configuration = workspace.getConfiguration('cribsheet');
    const before = texts(configuration.inspect('notes.folders')?.globalValue);
    const after = new Set([...before, ...chosen.map((folder) => entryOf(folder, home))]);
    await configuration.update('notes.folders', [...after], ConfigurationTarget.Global);
    await notes.open();
    await notes.reconcile();
  });
}

/** As a person would write it, and so that it holds on another computer too: `~/notes`. */
function entryOf(folder: Uri, home: Uri | undefined): string {
  if (folder.scheme !== 'file') return folder.toString();
  if (home && folder.path === home.path) return '~';
  if (home && folder.path.startsWith(`${home.path}/`)) return `~${folder.path.slice(home.path.length)}`;
  return folder.fsPath;
}
