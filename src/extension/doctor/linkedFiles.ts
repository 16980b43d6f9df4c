import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { anchorsOf } from '../../core/doctor/links/anchors';
import { wantedFiles, wantsNames, type LinkedFile, type LinkedFiles } from '../../core/doctor/links/linkedFiles';
import { NoteText } from '../../core/doctor/noteText';
import { tooLarge } from '../../core/notebook/skippedNote';
import type { FileNames } from './fileNames';

/** Looks up what the links of a note lead to, on whatever file system it lies. */
export async function linkedFiles(note: NoteText, uri: Uri, names: FileNames): Promise<LinkedFiles> {
  const folder = Uri.joinPath(uri, '..');
  const [files, known] = await Promise.all([
    Promise.all(wantedFiles(note).map(async ({ path, anchors }) => [path, await look(Uri.joinPath(folder, path), anchors)] as const)),
    wantsNames(note) ? names.read() : undefined,
  ]);
  const found = new Map(files);
  return { at: (path) => found.get(path), named: (name) => known?.has(name) };
}

/** Undefined where a file may be there, but cannot be looked at. */
async function look(file: Uri, anchors: boolean): Promise<LinkedFile | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(file);
    if ((type & FileType.Directory) !== 0) return { kind: 'folder' };
    if (!anchors || tooLarge(size) !== undefined) return { kind: 'file', anchors: undefined };
    return { kind: 'file', anchors: anchorsOf(new NoteText(await textOf(file))) };
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? { kind: 'missing' } : undefined;
  }
}

/** What is typed counts before it is saved. */
async function textOf(file: Uri): Promise<string> {
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  return open?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(file));
}
