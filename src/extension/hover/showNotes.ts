import { commands, window, type Disposable } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { NotesHover } from './notesHover';

/** *Show Notes at Cursor*: the hover by keyboard, in every kind of file; twice in a row moves the focus into it. */
export function registerShowNotes(hover: NotesHover, guard: Guard): Disposable {
  return guard.command(command.showNotesAtCursor, async () => {
    const editor = window.activeTextEditor;
    const hit = editor && (await hover.hitAt(editor.document, editor.selection.active));
    if (hit) await commands.executeCommand('editor.action.showHover');
    else await window.showInformationMessage(editor ? 'There is no AWS name at the cursor.' : 'Open a file and put the cursor on an AWS name.');
  });
}
