import assert from 'node:assert/strict';
import { dueQueue } from '../../../src/core/review/dueQueue';
import { answer, bury, DAY, HOUR, mark, NOON, stateOf } from './history';

const limits = { newPerDay: 3, offset: 0 };

describe('the due queue', () => {
  it('asks first what is least likely to be recalled', () => {
    const state = stateOf(
      answer('easy', 4, NOON - 9 * DAY),
      answer('hard', 2, NOON - 9 * DAY),
      answer('good', 3, NOON - 9 * DAY),
      answer('later', 4, NOON - DAY),
    );
    assert.deepEqual(dueQueue(['easy', 'hard', 'good', 'later'], state, NOON, limits), { due: ['hard', 'good', 'easy'], unseen: [] });
  });

  it('brings new facts in the order of the notes, up to the day’s limit', () => {
    const facts = ['e', 'd', 'c', 'b', 'a'];
    assert.deepEqual(dueQueue(facts, stateOf(), NOON, limits).unseen, ['e', 'd', 'c']);
    const started = stateOf(answer('e', 3, NOON - HOUR), answer('x', 3, NOON - HOUR), answer('y', 3, NOON - DAY));
    assert.deepEqual(dueQueue(facts, started, NOON, limits).unseen, ['d']);
    assert.deepEqual(dueQueue(facts, started, NOON, { ...limits, newPerDay: 0 }).unseen, []);
  });

  it('leaves out what is suspended or buried', () => {
    const old = ['a', 'b', 'c'].map((fact) => answer(fact, 3, NOON - 9 * DAY));
    const state = stateOf(...old, mark('suspend', 'a', true, NOON - 1), bury('b', NOON - 1), mark('suspend', 'n', true, NOON - 1), bury('m', NOON - 1));
    assert.deepEqual(dueQueue(['a', 'b', 'c', 'n', 'm', 'o'], state, NOON, limits), { due: ['c'], unseen: ['o'] });
  });
});
