import { commands, window, type Disposable } from 'vscode';
import { withoutLinks } from '../../core/text/editorMarkup';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { FoundRoot } from './findNotes';
import type { Notes } from './notes';

/** Says once for each folder of the settings that it cannot be read, with one message for all of them. */
export function tellMissing(notes: Notes, guard: Guard): Disposable {
  const told = new Set<string>();
  return notes.onDidChangeState(({ kind }) => {
    if (kind === 'reading') return;
    const missing = notes.roots.filter(({ root, listing }) => root.asked && listing.problem !== undefined);
    for (const { root } of notes.roots) if (!missing.some((each) => each.root === root)) told.delete(root.uri.toString());
    const fresh = missing.filter(({ root }) => !told.has(root.uri.toString()));
    for (const { root } of fresh) told.add(root.uri.toString());
    if (fresh.length > 0) guard.run('Telling of missing folders', () => tell(fresh));
  });
}

async function tell(missing: readonly FoundRoot[]): Promise<void> {
  const chosen = await window.showWarningMessage(withoutLinks(wordsOf(missing)), 'Choose Notes Folder…', 'Open Settings');
  if (chosen === 'Choose Notes Folder…') await commands.executeCommand(command.chooseNotesFolder);
  if (chosen === 'Open Settings') await commands.executeCommand('workbench.action.openSettings', 'cribsheet.notes.folders');
}

/** `The notes folder ~/aws cannot be read, because it does not exist.` */
function wordsOf(missing: readonly FoundRoot[]): string {
  const [first] = missing;
  const names = missing.map(({ root }) => root.label).join(', ');
  if (missing.length > 1) return `${String(missing.length)} notes folders cannot be read: ${names}.`;
  return `The notes folder ${names} cannot be read, because ${first?.listing.problem ?? 'of an error'}.`;
}
