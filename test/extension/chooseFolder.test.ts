import assert from 'node:assert/strict';
import { ConfigurationTarget, Uri, window, workspace } from 'vscode';
import type { LogOutputChannel, OpenDialogOptions } from 'vscode';
import { Guard } from '../../src/extension/log/guard';
import { registerChooseFolder } from '../../src/extension/notes/chooseFolder';
import type { Notes } from '../../src/extension/notes/notes';
import { captured } from './captured';
import type { MemoryStore } from './memoryStore';
import { memoryNotes } from './memoryNotes';
import { replaced } from './replaced';

describe('Choose Notes Folder', () => {
  const home = Uri.file('/home/someone');
  let log: LogOutputChannel;
  let notes: Notes;
  let store: MemoryStore;
  let chooseFolder: ReturnType<typeof captured>;
  let asked: OpenDialogOptions | undefined;
  let chosen: Uri[] | undefined;
  let restore: () => void;

  const folders = () => workspace.getConfiguration('cribsheet').inspect<readonly string[]>('notes.folders')?.globalValue;
  const setFolders = (value: readonly string[] | undefined) =>
    workspace.getConfiguration('cribsheet').update('notes.folders', value, ConfigurationTarget.Global);

  before(() => {
    log = window.createOutputChannel('Cribsheet tests', { log: true });
  });
  after(() => {
    log.dispose();
  });
  beforeEach(() => {
    const guard = new Guard(log);
    ({ notes, store } = memoryNotes(guard, {}));
    store.write('/notes/new/vpc.md', '# VPC\n\n- Five VPCs per Region by default.\n');
    chooseFolder = captured(() => registerChooseFolder(notes, guard, home));
    restore = replaced(window, 'showOpenDialog', (options) => {
      asked = options;
      return Promise.resolve(chosen);
    });
  });
  afterEach(async () => {
    restore();
    chooseFolder.dispose();
    notes.dispose();
    await setFolders(undefined);
  });

  it('adds folders to those of the user’s settings, as a person would write them, and reads them', async () => {
    await setFolders(['/notes/old']);
    chosen = [Uri.file('/home/someone/aws'), Uri.file('/notes/old'), Uri.file('/notes/new')];
    await chooseFolder.run();
    assert.deepEqual(folders(), ['/notes/old', '~/aws', '/notes/new']);
    assert.deepEqual(notes.notebook?.notes.map((note) => note.name), ['vpc.md']);
    assert.equal(asked?.canSelectFolders, true);
    assert.equal(asked.defaultUri?.path, home.path);
  });

  it('writes an address for a folder on no disk of this computer', async () => {
    chosen = [Uri.parse('vscode-vfs://github/someone/aws'), home];
    await chooseFolder.run();
    assert.deepEqual(folders(), ['vscode-vfs://github/someone/aws', '~']);
  });

  it('changes nothing where none was chosen', async () => {
    chosen = undefined;
    await chooseFolder.run();
    assert.equal(folders(), undefined);
    assert.equal(notes.state.kind, 'idle');
  });
});
