import assert from 'node:assert/strict';
import { errorReason } from '../../../src/node/journal/errorReason';

function systemError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

describe('the reason of a failure', () => {
  it('is in plain words', () => {
    assert.equal(errorReason(systemError('ENOSPC', "ENOSPC: no space left on device, open '/home/x'")), 'no space left on device');
    assert.equal(errorReason(systemError('ENOENT', "ENOENT: no such file or directory, open '/home/x'")), 'the folder does not exist');
  });

  it('names no path when the system says something rare', () => {
    assert.equal(errorReason(systemError('EFBIG', "EFBIG: file too large, write '/home/x'")), 'file too large');
    assert.equal(errorReason(systemError('constructor', 'odd')), 'odd');
  });

  it('is the message of an error of our own', () => {
    assert.equal(errorReason(new Error('the journal is closed')), 'the journal is closed');
    assert.equal(errorReason('text'), 'text');
  });
});
