import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { command } from '../../src/extension/ids';
import { eventually } from './eventually';

/** The budget of `activate`, by its own clock, milliseconds; a busy machine may take a few times as long. */
const budget = 20;
const margin = 3;

describe('Activation', () => {
  const extension = extensions.getExtension('cribsheet.cribsheet');

  it('comes by itself after the start, from the installed package', async () => {
    assert.ok(extension);
    assert.match(extension.extensionPath, /extensions[\\/]cribsheet\.cribsheet-\d/);
    assert.equal(await eventually(() => Promise.resolve(extension.isActive), (active) => active), true);
  });

  it(`takes about ${String(budget)} ms at most`, () => {
    const { milliseconds } = extension?.exports as { readonly milliseconds: number };
    console.log(`      activate() took ${milliseconds.toFixed(1)} ms`);
    assert.ok(milliseconds <= budget * margin, `${milliseconds.toFixed(1)} ms`);
  });

  it('registers every command', async () => {
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(Object.values(command).filter((id) => !registered.has(id)), []);
  });
});
