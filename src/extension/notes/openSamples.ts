import type { Uri} from 'vscode';
import { commands, window, type Disposable } from 'vscode';
import { globTest } from '../../core/text/glob';
import { command, view } from '../ids';
import type { Guard } from '../log/guard';
import type { NoteStore } from './noteStore';

/** *Open Sample Notes*: one of the notes that come with Cribsheet, to see what notes may look like. */
export function registerOpenSamples(guard: Guard, store: NoteStore, samples: Uri): Disposable {
  return guard.command(command.openSampleNotes, async () => {
    const { files } = await store.list(samples, { include: globTest(['*.md']), exclude: () => false });
    const items = files.map((file) => ({ label: file.name, uri: file.uri }));
    const [only] = items;
    if (!only) throw new Error('The sample notes are missing from this installation.');
    const chosen = items.length === 1 ? only : await window.showQuickPick(items, { title: 'Sample Notes' });
    if (!chosen) return;
    await window.showTextDocument(chosen.uri);
    await commands.executeCommand(`${view.topics}.focus`, { preserveFocus: true });
  });
}
