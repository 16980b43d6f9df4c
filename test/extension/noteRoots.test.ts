import assert from 'node:assert/strict';
import { ConfigurationTarget, Uri, workspace } from 'vscode';
import { noteRoots } from '../../src/extension/notes/noteRoots';
import { workspaceFolder } from './workspace';

describe('Notes folders', () => {
  const home = Uri.file('/home/someone');
  const asked = () => Object.fromEntries(noteRoots(home).map((root) => [root.uri.path.replace(Uri.file(workspaceFolder()).path, '.'), root.asked]));

  async function withFolders(target: ConfigurationTarget, folders: readonly string[], work: () => void): Promise<void> {
    const configuration = workspace.getConfiguration('cribsheet');
    const before = configuration.inspect<readonly string[]>('notes.folders')?.globalValue;
    await configuration.update('notes.folders', folders, target);
    try {
      work();
    } finally {
      await configuration.update('notes.folders', target === ConfigurationTarget.Global ? before : undefined, target);
    }
  }

  it('are worth a word where they are missing, but for relative ones that hold for every workspace', async () => {
    await withFolders(ConfigurationTarget.Global, ['/aws', '~/aws', 'study'], () => {
      assert.deepEqual(asked(), { '/aws': true, '/home/someone/aws': true, './study': false, './notes': false });
    });
  });

  it('are worth a word where a workspace itself names them', async () => {
    await withFolders(ConfigurationTarget.Workspace, ['study', 'notes'], () => {
      assert.deepEqual(asked(), { './study': true, './notes': true });
    });
  });
});
