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
  const { user, here } = commonEntries();
  const roots = [
    ...here.flatMap((entry) => rootsOf(entry, folders, home)),
    ...folders.flatMap((folder) => entriesOf(folder).flatMap((entry) => rootsOf(entry, [folder], home))),
    ...user.flatMap((entry) => {
      // A relative path in the user's own settings is meant for those workspaces that have such a folder.
      const asked = folderValue(entry)?.kind !== 'relative';
      return rootsOf(entry, folders, home).map((root) => ({ ...root, asked }));
    }),
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

/** Entries that hold for all folders, by whose settings they stand in; in an untrusted workspace the user's alone. */
function commonEntries(): { readonly user: readonly string[]; readonly here: readonly string[] } {
  const found = workspace.getConfiguration('cribsheet').inspect('notes.folders');
  return { user: texts(found?.globalValue), here: workspace.isTrusted ? texts(found?.workspaceValue) : [] };
}

/** Entries of one folder's own settings. */
function entriesOf(folder: WorkspaceFolder): readonly string[] {
  const found = workspace.getConfiguration('cribsheet', folder).inspect('notes.folders');
  return workspace.isTrusted ? texts(found?.workspaceFolderValue) : [];
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
