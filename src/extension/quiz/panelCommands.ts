import { commands } from 'vscode';
import type { ToHost } from '../../protocol/messages';
import { command } from '../ids';

export type EditorMessage = Extract<ToHost['kind'], 'showLog' | 'settings' | 'chooseFolder' | 'openSamples' | 'showRead'>;

/** What buttons of the panel do outside of it. */
export async function runInEditor(kind: EditorMessage): Promise<void> {
  switch (kind) {
    case 'showLog':
      await commands.executeCommand(command.showLog);
      return;
    case 'settings':
      await commands.executeCommand('workbench.action.openSettings', '@ext:cribsheet.cribsheet');
      return;
    case 'chooseFolder':
      await commands.executeCommand(command.chooseNotesFolder);
      return;
    case 'openSamples':
      await commands.executeCommand(command.openSampleNotes);
      return;
    case 'showRead':
      await commands.executeCommand(command.showWhatWasRead);
      return;
  }
}
