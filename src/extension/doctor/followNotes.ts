import { Disposable, Uri, window, workspace } from 'vscode';
import { setting } from '../configuration';
import type { Guard } from '../log/guard';
import { noteRoots } from '../notes/noteRoots';
import type { Notes } from '../notes/notes';
import type { NoteChecks } from './noteChecks';
import { openDocuments } from './openDocuments';
import { Rounds } from './rounds';

interface Followed {
  readonly checks: NoteChecks;
  readonly notes: Notes;
  readonly guard: Guard;
  readonly home: Uri | undefined;
}

/** Checks the notes that are open in an editor when they, another note, a file or a setting changed, and forgets those that are closed. */
export function followNotes({ checks, notes, guard, home }: Followed): Disposable {
  const rounds = new Rounds(async () => {
    await guard.provide('Checking open notes', () => lookAgain(checks, notes, home));
  });
  // Typing is waited out before: a note is read again when it pauses.
  const look = (): void => {
    rounds.request();
  };
  const lookAtAll = (): void => {
    checks.outdate();
    look();
  };
  look();
  return Disposable.from(
    rounds,
    notes.onDidChange(look),
    notes.onDidChangeState(({ kind }) => {
      // While notes are being read, those that are done tell of themselves.
      if (kind !== 'reading') lookAtAll();
    }),
    workspace.onDidOpenTextDocument(look),
    window.tabGroups.onDidChangeTabs(look),
    workspace.onDidCreateFiles(lookAtAll),
    workspace.onDidDeleteFiles(lookAtAll),
    workspace.onDidRenameFiles(lookAtAll),
    window.onDidChangeWindowState(({ focused }) => {
      // Other programs may have moved files that notes link to.
      if (focused) lookAtAll();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cribsheet.doctor')) lookAtAll();
    }),
  );
}

async function lookAgain(checks: NoteChecks, notes: Notes, home: Uri | undefined): Promise<void> {
  const open = setting('cribsheet.doctor.enabled') ? openDocuments() : [];
  const addresses = new Set(open.map(({ uri }) => uri.toString()));
  for (const address of [...checks.checked]) if (!addresses.has(address)) checks.clear(Uri.parse(address));
  if (notes.state.kind === 'idle') {
    // Nobody has asked for the notes yet: they are read as soon as one of them is looked at.
    const roots = noteRoots(home);
    if (open.some(({ uri }) => roots.some((root) => isBelow(uri, root.uri)))) await notes.open();
    return;
  }
  for (const document of open) await checks.check(document);
}

function isBelow(file: Uri, folder: Uri): boolean {
  return file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(`${folder.path.replace(/\/+$/, '')}/`);
}
