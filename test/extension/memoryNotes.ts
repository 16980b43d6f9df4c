import { Uri } from 'vscode';
import type { Guard } from '../../src/extension/log/guard';
import { Notes } from '../../src/extension/notes/notes';
import { callerIndexer } from '../../src/extension/web/callerIndexer';
import { smallCatalog } from '../core/present/smallCatalog';
import { MemoryStore } from './memoryStore';
import { workspaceFolder } from './workspace';

const catalog = () => Promise.resolve(smallCatalog);

/** Notes in memory, in `notes` of the workspace folder: `{'vpc.md': '# VPC\n'}`. */
export function memoryNotes(guard: Guard, texts: Readonly<Record<string, string>>): { notes: Notes; store: MemoryStore; address: (name: string) => string } {
  const store = new MemoryStore();
  const path = (name: string): string => `${Uri.file(workspaceFolder()).path}/notes/${name}`;
  for (const [name, text] of Object.entries(texts)) store.write(path(name), text);
  const notes = new Notes({
    guard,
    store,
    home: undefined,
    samples: Uri.file('/samples'),
    catalog,
    createIndexer: () => callerIndexer(catalog, () => undefined),
  });
  return { notes, store, address: (name) => Uri.file(path(name)).toString() };
}
