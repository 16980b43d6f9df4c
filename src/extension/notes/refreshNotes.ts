import type { Disposable } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from './notes';

/** *Refresh Notes*: reads everything anew, whatever watchers and file times say. */
export function registerRefreshNotes(notes: Notes, guard: Guard): Disposable {
  return guard.command(command.refreshNotes, () => notes.refresh());
}
