import type { Uri} from 'vscode';
import { QuickPickItemKind, ThemeIcon, window, type Disposable, type QuickPickItem } from 'vscode';
import { counted } from '../../core/present/counts';
import type { NoteIndex } from '../../core/notebook/noteIndex';
import type { Notebook } from '../../core/notebook/notebook';
import { withoutIcons } from '../../core/text/editorMarkup';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { FoundRoot } from './findNotes';
import type { Notes } from './notes';

interface ReadItem extends QuickPickItem {
  readonly uri?: Uri;
}

/** *Show What Was Read*: every folder with its notes, their facts, and what was left out and why. */
export function registerShowRead(notes: Notes, guard: Guard): Disposable {
  return guard.command(command.showWhatWasRead, async () => {
    const notebook = await notes.settled();
    const items = notes.roots.flatMap((found) => itemsOf(found, notebook));
    const facts = notebook.notes.reduce((sum, note) => sum + note.facts.length, 0);
    const title = `${counted(notebook.notes.length, 'note')}, ${counted(facts, 'fact')}`;
    const chosen = await window.showQuickPick(items, { title, placeHolder: 'Select a note to open it', matchOnDescription: true });
    if (chosen?.uri) await window.showTextDocument(chosen.uri);
  });
}

function itemsOf({ root, listing }: FoundRoot, notebook: Notebook): ReadItem[] {
  if (listing.problem !== undefined && !root.asked) return [];
  const { files, problem, leftOut } = listing;
  return [
    { label: root.label, kind: QuickPickItemKind.Separator },
    ...(problem === undefined ? [] : [warning(root.uri.fsPath, problem)]),
    ...(problem === undefined && files.length === 0 ? [warning(root.uri.fsPath, 'it holds no notes')] : []),
    ...files.flatMap(({ uri }) => noteItem(uri, notebook.note(uri.toString()))),
    ...leftOut.map(({ place, reason }) => warning(place, reason)),
  ];
}

function noteItem(uri: Uri, note: NoteIndex | undefined): ReadItem[] {
  if (!note) return [];
  if (note.skipped !== undefined) return [{ ...warning(note.name, note.skipped), uri }];
  const description = `${counted(note.topics.length, 'topic')}, ${counted(note.facts.length, 'fact')}`;
  return [{ label: withoutIcons(note.name), description, iconPath: new ThemeIcon('note'), uri }];
}

function warning(label: string, description: string): ReadItem {
  return { label: withoutIcons(label), description, iconPath: new ThemeIcon('warning') };
}
