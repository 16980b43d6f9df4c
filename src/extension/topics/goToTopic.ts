import { Range, Uri, window, type Disposable } from 'vscode';
import { topicPicks } from '../../core/present/topicPicks';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import { pickTopic } from './pickTopic';

/** *Go to Topic…*: opens a note at the topic chosen from all of them. */
export function registerGoToTopic(notes: Notes, guard: Guard): Disposable {
  return guard.command(command.goToTopic, async () => {
    const notebook = await notes.settled();
    const chosen = await pickTopic('Go to Topic', [{ title: 'topics in notes', picks: topicPicks(notebook) }]);
    if (!chosen) return;
    const { uri, line } = chosen.target;
    await window.showTextDocument(Uri.parse(uri), { selection: new Range(line, 0, line, 0) });
  });
}
