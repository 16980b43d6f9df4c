import assert from 'node:assert/strict';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { assignTopics } from '../../../src/core/topics/assignTopics';
import { wholeCatalog } from '../wholeCatalog';

/** The statements of a note, each with the label of its topic. */
function statements(...lines: string[]): string[] {
  const { topics, passages } = assignTopics(scanOutline(lines.join('\n')), wholeCatalog());
  return passages.map(({ plain, topic }) => `${topics[topic]?.label ?? '-'}: ${plain.text}`);
}

describe('the statements of a note', () => {
  it('belong to the topic whose parts stand around them', () => {
    assert.deepEqual(statements('# Serverless', '* DynamoDB', '  * items up to 400 KB', '* supports transactions', '* Global Tables - in many Regions', '* pay per use'), [
      'DynamoDB: items up to 400 KB',
      'DynamoDB: supports transactions',
      'Global Tables: Global Tables - in many Regions',
      'Serverless: pay per use',
    ]);
  });

  it('belong to the topic before them when they speak of it, with all that hangs under them', () => {
    assert.deepEqual(statements('# Edge', '* API Gateway', '  * HTTPS only', '* Lab API Gateway: make a stage', '  * timeout 29 seconds', '* CloudFront caches'), [
      'API Gateway: HTTPS only',
      'API Gateway: Lab API Gateway: make a stage',
      'API Gateway: timeout 29 seconds',
      'Edge: CloudFront caches',
    ]);
  });

  it('belong to the service before them when they speak of what is its own', () => {
    assert.deepEqual(statements('# Security', '* KMS', '  * keys never leave it', '```', 'aws kms encrypt', '```', '* Rotation of customer managed keys, once a year'), [
      'KMS: keys never leave it',
      'KMS: Rotation of customer managed keys, once a year',
    ]);
    assert.deepEqual(statements('# S3', '* Versioning', '  * cannot be switched off', '* S3 is a regional service'), [
      'Versioning: cannot be switched off',
      'S3: S3 is a regional service',
    ]);
  });

  it('stay together in questions with their answers', () => {
    assert.deepEqual(statements('# Lambda', 'Q: How long may it run?', 'A: 15 minutes'), ['Lambda: Q: How long may it run? A: 15 minutes']);
  });
});
