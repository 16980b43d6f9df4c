import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { command } from '../../src/extension/ids';
import { eventually } from './eventually';

/** The budget of `activate`, by its own clock. */
const budget = 20;

describe('Activation', () => {
  const extension = extensions.getExtension('cribsheet.cribsheet');

  it('comes by itself after the start, from the installed package', async () => {
    assert.ok(extension);
    assert.match(extension.extensionPath, /extensions[\\/]cribsheet\.cribsheet-\d/);
    assert.equal(await eventually(() => Promise.resolve(extension.isActive), (active) => active), true);
  });

  it(`takes at most ${String(budget)} ms`, () => {
    const { milliseconds } = extension?.exports as { readonly milliseconds: number };
    assert.ok(milliseconds <= budget, `${milliseconds.toFixed(1)} ms`);
  });

  it('registers every command', async () => {
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(Object.values(command).filter((id) => !registered.has(id)), []);
  });
});
