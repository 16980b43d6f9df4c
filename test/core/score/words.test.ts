import assert from 'node:assert/strict';
import { pairUp } from './pairs';
import { labelsAgree, shareIn, wordsOf } from './words';

describe('the words of labels', () => {
  it('agree but for case and punctuation', () => {
    assert.ok(labelsAgree('Multi-AZ', 'multi az'));
    assert.ok(labelsAgree('Multi AZ', 'MultiAZ'));
    assert.ok(!labelsAgree('Gateway endpoint', 'Interface endpoint'));
  });

  it('agree where one holds most of the other in one piece', () => {
    assert.ok(labelsAgree('Resource Access Manager', 'Resource Access Manager (RAM)'));
    assert.ok(!labelsAgree('Manager', 'Resource Access Manager (RAM)'), 'a quarter of the words');
    assert.ok(!labelsAgree('Resource Manager RAM', 'Resource Access Manager (RAM)'), 'not in one piece');
    assert.ok(!labelsAgree('', 'S3'));
  });

  it('count as often as they stand there', () => {
    assert.equal(shareIn(wordsOf('bucket to bucket'), wordsOf('a bucket')), 1 / 3);
    assert.equal(shareIn([], wordsOf('a')), 1);
  });

  it('pair as many as can be, though the first choice of one is the only one of another', () => {
    assert.deepEqual([...pairUp([[0, 1], [0], []])].sort(), [[0, 1], [1, 0]]);
  });
});
