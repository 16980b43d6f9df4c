import assert from 'node:assert/strict';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { assignTopics } from '../../../src/core/topics/assignTopics';
import type { Topic } from '../../../src/core/topics/topic';
import { readFixtures } from '../fixtures';
import { wholeCatalog } from '../wholeCatalog';

function draw(topics: readonly Topic[]): string {
  const depth = (topic: Topic): number => {
    const parent = topics[topic.parent];
    return parent ? depth(parent) + 1 : 0;
  };
  return topics
    .map((topic) => {
      const about = topic.entity !== undefined ? ` [${topic.entity}]` : topic.subject !== undefined ? ` (${topic.subject})` : '';
      return `${'  '.repeat(depth(topic))}${topic.label}${about} ${topic.start + 1}-${topic.end}`;
    })
    .join('\n');
}

describe('assignTopics', () => {
  for (const { name, input, expected } of readFixtures('topics/topics.txt')) {
    it(name, () => {
      assert.equal(draw(assignTopics(scanOutline(input), wholeCatalog()).topics), expected);
    });
  }
});
