import assert from 'node:assert/strict';
import { stateMessage } from '../../src/extension/topics/stateMessage';

describe('The message above the topics', () => {
  it('says why there are samples, and how far notes are read', () => {
    const rest = 'so these are sample notes. Choose a folder to see your own.';
    assert.equal(stateMessage({ kind: 'samples', why: 'noFolder' }, true), `No folder is open, ${rest}`);
    assert.equal(stateMessage({ kind: 'samples', why: 'noNotes' }, true), `No notes were found, ${rest}`);
    assert.equal(stateMessage({ kind: 'reading', done: 3, total: 9, facts: 40 }, true), 'Reading notes: 3 of 9');
  });

  it('says what is missing where there are rows, and makes room for the welcome where there are none', () => {
    assert.equal(stateMessage({ kind: 'noFacts', notes: 120 }, true), '120 notes were read, and none names an AWS service.');
    assert.equal(stateMessage({ kind: 'failed', reason: 'no thread' }, true), 'Your notes could not be read again. The log says why.');
    for (const state of [{ kind: 'noFacts', notes: 120 }, { kind: 'failed', reason: 'no thread' }, { kind: 'reading', done: 0, total: 0, facts: 0 }] as const) {
      assert.equal(stateMessage(state, false), '', state.kind);
    }
  });
});
