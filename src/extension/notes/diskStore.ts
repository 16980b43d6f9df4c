import { Uri } from 'vscode';
import type { Listing, NotePatterns, NoteStore } from './noteStore';

/** What a computer's file system gives, by path. */
export interface Disk {
  walk(
    root: string,
    patterns: NotePatterns,
  ): Promise<{
    readonly files: readonly { readonly path: string; readonly name: string; readonly size: number; readonly mtime: number }[];
    readonly problem: string | undefined;
    readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  }>;
  readNote(file: string): Promise<string>;
  /** Why a file could not be read, to stand behind `because`. */
  reasonOf(error: unknown): string;
}

/** Notes on a disk, read without a detour over the window. */
export function diskStore(disk: Disk): NoteStore {
  return {
    async list(root: Uri, patterns: NotePatterns): Promise<Listing> {
      const { files, problem, leftOut } = await disk.walk(root.fsPath, patterns);
      return {
        files: files.map(({ path, ...file }) => ({ ...file, uri: Uri.file(path) })),
        problem,
        leftOut: leftOut.map(({ path, reason }) => ({ place: path, reason })),
      };
    },
    async read(file: Uri): Promise<string> {
      try {
        return await disk.readNote(file.fsPath);
      } catch (error) {
        throw new Error(disk.reasonOf(error), { cause: error });
      }
    },
  };
}
