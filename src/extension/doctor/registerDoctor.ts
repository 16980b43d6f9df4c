import { Disposable, languages, type Uri } from 'vscode';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { NoteStore } from '../notes/noteStore';
import { registerChooseRules } from './chooseRules';
import { followNotes } from './followNotes';
import { NoteChecks } from './noteChecks';
import { QuickFixes } from './quickFixes';

export interface DoctorDeps {
  readonly guard: Guard;
  readonly notes: Notes;
  readonly store: NoteStore;
  /** What `~` stands for; undefined where there is none. */
  readonly home: Uri | undefined;
}

/** What is wrong in the notes that are open in an editor, as problems with quick fixes. Notes are changed only by the fix that is picked. */
export function registerDoctor({ guard, notes, store, home }: DoctorDeps): Disposable {
  const checks = new NoteChecks(notes, store);
  return Disposable.from(
    checks,
    followNotes({ checks, notes, guard, home }),
    // Which files are notes is up to a setting, whatever their language.
    languages.registerCodeActionsProvider('*', new QuickFixes(checks), QuickFixes.metadata),
    registerChooseRules(guard),
  );
}
