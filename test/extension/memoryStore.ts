import { Uri } from 'vscode';
import type { NotePatterns, NoteStore } from '../../src/extension/notes/noteStore';

interface MemoryFile {
  readonly text: string;
  readonly size: number;
  readonly mtime: number;
}

/** Notes in memory, by path, and a record of what was asked of them. */
export class MemoryStore implements NoteStore {
  readonly listed: string[] = [];
  readonly asked: string[] = [];
  readonly #files = new Map<string, MemoryFile>();
  /** Why a file can not be read, by path. */
  readonly broken = new Map<string, string>();
  /** Waited for before a file is read, by path. */
  readonly gates = new Map<string, Promise<void>>();
  #clock = 0;

  write(path: string, text: string, size = text.length): void {
    this.#files.set(path, { text, size, mtime: ++this.#clock });
  }

  remove(path: string): void {
    this.#files.delete(path);
  }

  list(root: Uri, patterns: NotePatterns): ReturnType<NoteStore['list']> {
    this.listed.push(root.path);
    const files = [...this.#files].flatMap(([path, { size, mtime }]) => {
      if (path === root.path) return [{ uri: Uri.file(path), name: path.slice(path.lastIndexOf('/') + 1), size, mtime }];
      const name = path.slice(root.path.length + 1);
      const below = path.startsWith(`${root.path}/`) && patterns.include(name);
      return below ? [{ uri: Uri.file(path), name, size, mtime }] : [];
    });
    return Promise.resolve({ files, problem: files.length === 0 ? 'it does not exist' : undefined, leftOut: [] });
  }

  async read(file: Uri): Promise<string> {
    this.asked.push(file.path);
    const text = this.#files.get(file.path)?.text ?? '';
    await this.gates.get(file.path);
    const reason = this.broken.get(file.path);
    if (reason !== undefined) throw new Error(reason);
    return text;
  }
}
