import { commands, languages, window, type Disposable, type TextDocument } from 'vscode';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import { hoverSelector } from './languages';
import type { Found, NotesHover } from './notesHover';
import { pickFact } from './pickFact';

/**
 * *Show Notes at Cursor*: the hover by keyboard; twice in a row moves the focus into it. Where there can be no hover,
 * as in a program's source, a list says the same.
 */
export function registerShowNotes(hover: NotesHover, guard: Guard): Disposable {
  return guard.command(command.showNotesAtCursor, async () => {
    const editor = window.activeTextEditor;
    const found = editor && (await hover.find(editor.document, editor.selection.active));
    if (!found) {
      await window.showInformationMessage(editor ? 'There is no AWS name at the cursor.' : 'Open a file and put the cursor on an AWS name.');
    } else if (isHovered(editor.document, found)) {
      await commands.executeCommand('editor.action.showHover');
    } else {
      await pickFact(found);
    }
  });
}

function isHovered(document: TextDocument, { offered }: Found): boolean {
  return offered && languages.match(hoverSelector, document) > 0;
}
