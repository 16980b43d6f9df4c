import assert from 'node:assert/strict';
import type { Fact } from '../../../src/core/facts/fact';
import { readFactLabels } from './labels';
import { scoreFacts } from './scoreFacts';

function fact(line: number, text: string, reason = ''): Fact {
  return {
    id: `${line} ${text}`,
    start: line - 1,
    end: line,
    text,
    lead: undefined,
    body: text,
    kind: 'statement',
    topic: -1,
    subject: '',
    entity: undefined,
    cells: undefined,
    quantities: [],
    mentions: [],
    examinable: reason === '',
    reason,
  };
}

const LABELS = readFactLabels(
  `2  +  Item size at most 400 KB
   3-4  +  Streams keep changes for 24 hours, in order
   5  -  lab step`,
  'a.facts',
);

function misses(facts: readonly Fact[]): string[] {
  return scoreFacts(facts, LABELS).misses.map(({ line, what, wanted, had }) => `${line} ${what}: ${wanted} / ${had}`);
}

describe('scoreFacts', () => {
  it('finds a statement whose words are mostly a fact’s, and the fact’s mostly its own', () => {
    const score = scoreFacts([fact(2, 'DynamoDB: Item size at most 400 KB'), fact(4, 'Streams keep changes for 24 hours')], LABELS);
    assert.deepEqual(score.recall, { right: 1, of: 2 }, 'six of eight words are too few');
    assert.deepEqual(score.askedWrongly, { right: 0, of: 2 });
    assert.deepEqual(score.cutOtherwise, { right: 1, of: 2 });
  });

  it('counts one fact for one statement alone', () => {
    const all = [...LABELS, ...readFactLabels('2  +  item size at most 400 KB', 'a.facts')];
    assert.deepEqual(scoreFacts([fact(2, 'Item size at most 400 KB')], all).recall, { right: 1, of: 3 });
  });

  it('tells what is missed, asked without being stated, and not asked for which reason', () => {
    assert.deepEqual(misses([fact(2, 'Item size at most 400 KB', 'price'), fact(5, 'Create a table and read an item')]), [
      '2 fact missed: Item size at most 400 KB / Item size at most 400 KB (price)',
      '3 fact missed: Streams keep changes for 24 hours, in order / ',
      '5 asked, but no fact: (lab step) / Create a table and read an item',
    ]);
  });

  it('does not take a statement from elsewhere', () => {
    assert.deepEqual(scoreFacts([fact(5, 'Item size at most 400 KB')], LABELS).askedWrongly, { right: 1, of: 1 });
  });
});
