import assert from 'node:assert/strict';
import type { Topic } from '../../../src/core/topics/topic';
import { readTopicLabels } from './labels';
import { scoreTopics } from './scoreTopics';

function topic(line: number, label: string, parent: number, subject?: string): Topic {
  return { start: line - 1, end: line, label, entity: subject, subject, parent };
}

const LABELS = readTopicLabels(
  `# line  parent  entity  label
   1  0  dynamodb  DynamoDB
   3  1  dax  DAX
   5  1  lsi|gsi  LSI vs GSI
   7  0  -  RPO`,
  'a.topics',
);

describe('scoreTopics', () => {
  it('finds nothing to say of what equals the labels', () => {
    const topics = [topic(1, 'DynamoDB', -1, 'dynamodb'), topic(3, 'DAX', 0, 'dax'), topic(5, 'LSI vs GSI', 0, 'gsi'), topic(7, 'RPO', -1)];
    const score = scoreTopics(topics, LABELS);
    assert.deepEqual(score.misses, []);
    assert.deepEqual([score.recall, score.precision, score.parents, score.entities], Array(4).fill({ right: 4, of: 4 }));
  });

  it('tells what is missed, too many, in the wrong place, about something else', () => {
    const topics = [topic(1, 'DynamoDB', -1, 'dynamodb'), topic(3, 'DAX', -1, 'dynamodb'), topic(6, 'Note', 1, 'dax'), topic(7, 'RPO', 0)];
    const score = scoreTopics(topics, LABELS);
    assert.deepEqual(score.recall, { right: 3, of: 4 });
    assert.deepEqual(score.precision, { right: 3, of: 4 });
    assert.deepEqual(score.parents, { right: 1, of: 3 });
    assert.deepEqual(score.entities, { right: 2, of: 3 });
    assert.deepEqual(
      score.misses.map(({ line, what, wanted, had }) => `${line} ${what}: ${wanted} / ${had}`),
      [
        '3 parent: DAX under 1 DynamoDB / the note',
        '3 entity: DAX is dax / dynamodb',
        '5 topic missed: LSI vs GSI / ',
        '7 parent: RPO under the note / 1 DynamoDB',
        '6 topic not labelled:  / Note',
      ],
    );
  });

  it('looks past a topic that nobody labelled for the parent', () => {
    const topics = [topic(1, 'DynamoDB', -1, 'dynamodb'), topic(2, 'Caches', 0, 'dynamodb'), topic(3, 'DAX', 1, 'dax')];
    assert.deepEqual(scoreTopics(topics, LABELS).parents, { right: 2, of: 2 });
  });
});
