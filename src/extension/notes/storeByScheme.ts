import type { Uri } from 'vscode';
import type { NoteStore } from './noteStore';

/** Files of this computer from one store, those of all other file systems from another. */
export function storeByScheme(local: NoteStore, others: NoteStore): NoteStore {
  const storeOf = (uri: Uri): NoteStore => (uri.scheme === 'file' ? local : others);
  return {
    list: (root, patterns) => storeOf(root).list(root, patterns),
    read: (file) => storeOf(file).read(file),
  };
}
