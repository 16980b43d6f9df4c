import { Uri, workspace, type WorkspaceFolder } from 'vscode';
import { texts } from '../configuration';
import { folderValue } from './folderValue';

export interface NoteRoot {
  readonly uri: Uri;
  /** As the user wrote it: `~/notes`. */
  readonly label: string;
  /** Whether the user asked for it, so that its absence is worth a word. */
  readonly asked: boolean;
}

/** Read beside the folders of the settings, in every workspace folder. */
const ALWAYS = 'notes';

/**
 * Every folder that notes are read from: the lists of the user's, the workspace's and the folders' settings together,
 * which the editor itself would let replace one another, and `notes` in each workspace folder.
 */
export function noteRoots(home: Uri | undefined): NoteRoot[] {
  const folders = workspace.workspaceFolders ?? [];
  const roots = [
    ...settingsFor(undefined).flatMap((entry) => rootsOf(entry, folders, home)),
    ...folders.flatMap((folder) => settingsFor(folder).flatMap((entry) => rootsOf(entry, [folder], home))),
    ...folders.map((folder) => ({ uri: Uri.joinPath(folder.uri, ALWAYS), label: `${folder.name}/${ALWAYS}`, asked: false })),
  ];
  const seen = new Set<string>();
  return roots.filter(({ uri }) => {
    const key = uri.toString().replace(/\/+$/, '');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Entries of one folder's settings, or those of user and workspace; in an untrusted workspace the user's alone. */
function settingsFor(folder: WorkspaceFolder | undefined): readonly string[] {
  const found = workspace.getConfiguration('cribsheet', folder).inspect('notes.folders');
  if (!found) return [];
  if (folder) return workspace.isTrusted ? texts(found.workspaceFolderValue) : [];
  return [...texts(found.globalValue), ...(workspace.isTrusted ? texts(found.workspaceValue) : [])];
}

function rootsOf(entry: string, folders: readonly WorkspaceFolder[], home: Uri | undefined): NoteRoot[] {
  const value = folderValue(entry);
  const root = (uri: Uri): NoteRoot => ({ uri, label: entry.trim(), asked: true });
  switch (value?.kind) {
    case undefined:
      return [];
    case 'absolute':
      return [root(Uri.file(value.path))];
    case 'address':
      return [root(Uri.parse(value.uri))];
    case 'home':
      return home ? [root(Uri.joinPath(home, slashes(value.path)))] : [];
    case 'relative':
      return folders.map((folder) => root(Uri.joinPath(folder.uri, slashes(value.path))));
  }
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
