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
      if ((problem !== undefined && files.length > 0) || leftOut.length > 0) names.addUnknown();
      for (const { name } of files) names.add(name);
    }
    return names;
  }
}
