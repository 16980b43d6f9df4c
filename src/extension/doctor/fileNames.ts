import { FileSystemError, workspace, type Uri } from 'vscode';
import { LinkNames } from '../../core/doctor/links/linkNames';
import type { FoundRoot } from '../notes/findNotes';
import { notePatterns } from '../notes/findNotes';
import type { Notes } from '../notes/notes';
import type { NoteStore } from '../notes/noteStore';

/** Names of all files in the notes folders, for wiki links; listed anew when the notes have been looked through again. */
export class FileNames {
  readonly #notes: Notes;
  readonly #store: NoteStore;
  #roots: readonly FoundRoot[] | undefined;
  #names: Promise<LinkNames> | undefined;

  constructor(notes: Notes, store: NoteStore) {
    this.#notes = notes;
    this.#store = store;
  }

  read(): Promise<LinkNames> {
    const { roots } = this.#notes;
    if (this.#names === undefined || this.#roots !== roots) {
      this.#roots = roots;
      this.#names = this.#list(roots);
    }
    return this.#names;
  }

  async #list(roots: readonly FoundRoot[]): Promise<LinkNames> {
    const names = new LinkNames();
    const { exclude } = notePatterns();
    for (const { root } of roots) {
      const { files, problem, leftOut } = await this.#store.list(root.uri, { include: () => true, exclude });
      if (leftOut.length > 0 || (problem !== undefined && (root.asked || !(await isMissing(root.uri))))) names.addUnknown();
      for (const { name } of files) names.add(name);
    }
    return names;
  }
}

/** Whether nothing is there: the folder that is looked for in every workspace need not exist, and one that is asked for may come back. */
async function isMissing(folder: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(folder);
    return false;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound';
  }
}
