import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { LeftOut, Listing, NoteFile, NotePatterns, NoteStore } from '../notes/noteStore';

/** Notes on any file system that the editor knows, over `workspace.fs`: remote folders, browsers, repositories. */
export const workspaceStore: NoteStore = { list, read };

async function list(root: Uri, patterns: NotePatterns): Promise<Listing> {
  const files: NoteFile[] = [];
  const leftOut: LeftOut[] = [];
  try {
    const { type, size, mtime } = await workspace.fs.stat(root);
    if ((type & FileType.File) !== 0) {
      files.push({ uri: root, name: root.path.slice(root.path.lastIndexOf('/') + 1), size, mtime });
    } else {
      await enter(root, '', patterns, files, leftOut);
    }
  } catch (error) {
    return { files: [], problem: reasonOf(error), leftOut: [] };
  }
  return { files: files.sort((a, b) => (a.name < b.name ? -1 : 1)), problem: undefined, leftOut };
}

/** Links are left out, as on a disk: they could lead anywhere. */
async function enter(root: Uri, folder: string, patterns: NotePatterns, files: NoteFile[], leftOut: LeftOut[]): Promise<void> {
  const here = Uri.joinPath(root, folder);
  for (const [name, type] of await workspace.fs.readDirectory(here)) {
    const below = folder === '' ? name : `${folder}/${name}`;
    if (patterns.exclude(below) || (type & FileType.SymbolicLink) !== 0) continue;
    const uri = Uri.joinPath(root, below);
    try {
      if (type === FileType.Directory) {
        await enter(root, below, patterns, files, leftOut);
      } else if (type === FileType.File && patterns.include(below)) {
        const { size, mtime } = await workspace.fs.stat(uri);
        files.push({ uri, name: below, size, mtime });
      }
    } catch (error) {
      leftOut.push({ place: uri.toString(true), reason: reasonOf(error) });
    }
  }
}

async function read(file: Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
}

/** Why a file or folder could not be read, to stand behind `because`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof FileSystemError)) return error instanceof Error ? error.message : String(error);
  const reasons: Readonly<Record<string, string>> = {
    FileNotFound: 'it does not exist',
    FileNotADirectory: 'it is not a folder',
    NoPermissions: 'access is denied',
    Unavailable: 'its file system is not available',
  };
  return reasons[error.code] ?? `of the error ${error.code}`;
}
