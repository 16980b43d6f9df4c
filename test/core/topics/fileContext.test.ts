import assert from 'node:assert/strict';
import { entityOfFile } from '../../../src/core/topics/fileContext';
import { Naming } from '../../../src/core/topics/naming';
import { wholeCatalog } from '../wholeCatalog';

describe('entityOfFile', () => {
  const about = (name: string, title?: string): string | undefined => entityOfFile(title, name, new Naming(wholeCatalog(), () => true));

  it('reads the file’s own name', () => {
    assert.equal(about('dynamodb.md'), 'dynamodb');
    assert.equal(about('50_AWS_DynamoDB.md'), 'dynamodb');
    assert.equal(about('week 2/storage-gateway.md'), 'storagegateway');
    assert.equal(about('07. Cognito user pools (cont.).md'), 'cognito-user-pool');
  });

  it('prefers the title of the front matter', () => {
    assert.equal(about('day1.md', 'Amazon EFS'), 'efs');
    assert.equal(about('sqs.md', 'Lambda'), 'lambda');
  });

  it('reads the folder where the file’s name says nothing', () => {
    assert.equal(about('ECS/README.md'), 'ecs');
    assert.equal(about('006.IAM deepdive/0000notes.md'), 'iam');
    assert.equal(about('kinesis/firehose.md'), 'firehose');
  });

  it('knows nothing of notes that are about many things', () => {
    for (const name of ['README.md', 'notes.md', 'saa/day1.md', 'aws notes/index.md', '01-intro.md', 'exam tips.md', 'backup.md']) {
      assert.equal(about(name), undefined, name);
    }
  });
});
