import { readFile } from 'node:fs/promises';
import os from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { DiskJournal, homeProgressFolder } from '../node/journal/diskJournal';
import { readNote } from '../node/readNote';
import { reasonOf, walk } from '../node/walk';
import { WorkerIndexer } from '../node/workerIndexer';
import { activation, type Activation } from './activation';
import { compose } from './compose';
import { diskStore } from './notes/diskStore';
import { storeByScheme } from './notes/storeByScheme';
import { localClock } from './localClock';
import type { Platform } from './platform';
import { workspaceStore } from './web/workspaceStore';

/** The entry on a computer: notes and reviews lie on its disk, and notes are indexed in a thread. */
export function activate(context: ExtensionContext): Activation {
  return activation(context, (log) => compose(context, computer(context), log));
}

function computer(context: ExtensionContext): Platform {
  const built = (file: string): string => Uri.joinPath(context.extensionUri, 'dist', file).fsPath;
  const catalogPath = built('catalog.json');
  return {
    clock: localClock,
    home: Uri.file(os.homedir()),
    store: storeByScheme(diskStore({ walk, readNote, reasonOf }), workspaceStore),
    catalogText: () => readFile(catalogPath, 'utf8'),
    createIndexer: (onProblem) => new WorkerIndexer({ workerPath: built('node/worker.js'), catalogPath, onProblem }),
    createJournal: () => new DiskJournal({ folder: homeProgressFolder() }),
  };
}
