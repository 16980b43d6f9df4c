import { Disposable, RelativePattern, window, workspace, type TextDocument, type Uri } from 'vscode';
import type { Guard } from '../log/guard';
import { notePatterns } from './findNotes';
import type { Notes } from './notes';
import { noteRoots } from './noteRoots';

/** Milliseconds that typing must pause before a note counts as edited. */
const TYPING = 300;
/** Milliseconds over which files that come and go are gathered. */
const SETTLING = 300;

/**
 * Keeps the notes up to date once they have been opened: files inside and outside of the workspace, what is typed into
 * open notes, settings, folders, trust. Watchers drop events without a word, so that every return to the window
 * compares all files.
 */
export function watchNotes(notes: Notes, guard: Guard, home: Uri | undefined): Disposable {
  const later = new Delays(guard);
  const look = (): void => {
    later.after(SETTLING, 'look for notes', () => notes.reconcile());
  };
  const edited = (document: TextDocument, wait: number): void => {
    const address = document.uri.toString();
    if (notes.has(address)) later.after(wait, address, () => notes.reread(address));
  };

  let folders: Disposable | undefined;
  const watchFolders = (): void => {
    folders?.dispose();
    folders = Disposable.from(...noteRoots(home).map(({ uri }) => watchFolder(uri, notes, later, look)));
  };
  const first = notes.onDidChangeState(() => {
    first.dispose();
    watchFolders();
  });
  const elsewhere = (): void => {
    if (notes.state.kind === 'idle') return;
    watchFolders();
    look();
  };

  return Disposable.from(
    first,
    later,
    new Disposable(() => folders?.dispose()),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 || document.isDirty) edited(document, TYPING);
    }),
    workspace.onDidOpenTextDocument((document) => {
      // The editor brings back what was not saved when its window was closed.
      if (document.isDirty) edited(document, 0);
    }),
    workspace.onDidSaveTextDocument((document) => {
      edited(document, 0);
    }),
    workspace.onDidCloseTextDocument((document) => {
      edited(document, 0);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cribsheet.notes')) elsewhere();
    }),
    workspace.onDidChangeWorkspaceFolders(elsewhere),
    workspace.onDidGrantWorkspaceTrust(elsewhere),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) look();
    }),
  );
}

/** Everything below a folder is watched, since the end of a folder is told once and not for each note in it. */
function watchFolder(root: Uri, notes: Notes, later: Delays, look: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, '**'));
  const { exclude } = notePatterns();
  const isExcluded = (file: Uri): boolean => {
    const below = file.path.slice(root.path.length + 1).split('/');
    return below.some((_, at) => exclude(below.slice(0, at + 1).join('/')));
  };
  const cameOrWent = (file: Uri): void => {
    if (!isExcluded(file)) look();
  };
  const changed = (file: Uri): void => {
    const address = file.toString();
    if (notes.has(address)) later.after(0, address, () => notes.reread(address));
  };
  return Disposable.from(watcher, watcher.onDidCreate(cameOrWent), watcher.onDidDelete(cameOrWent), watcher.onDidChange(changed));
}

/** One delayed run for each key; a new one of the same key takes the place of the one before. */
class Delays implements Disposable {
  readonly #guard: Guard;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(guard: Guard) {
    this.#guard = guard;
  }

  after(milliseconds: number, key: string, work: () => Promise<void>): void {
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      this.#guard.run('Reading a note again', work);
    }, milliseconds);
    this.#timers.set(key, timer);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
