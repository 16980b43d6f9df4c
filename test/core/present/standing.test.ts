import assert from 'node:assert/strict';
import { standingsAt, standingWords } from '../../../src/core/present/standing';
import { tallyOf, tallySentence, tallyWords } from '../../../src/core/present/tally';
import type { NewEvent } from '../../../src/core/review/event';
import { ReviewState } from '../../../src/core/review/reviewState';
import { noteOf } from './smallNotebook';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 0, 5, 12);

/** A learner in UTC who did these things at noon of January 5. */
function stateAfter(...events: readonly NewEvent[]): ReviewState {
  const state = new ReviewState();
  events.forEach((event, at) => {
    state.add({ ...event, id: `event-${String(at)}`, time: NOON + at, offset: 0 });
  });
  return state;
}

const answer = (fact: string, grade: 1 | 3): NewEvent => ({
  kind: 'answer',
  fact,
  question: 'choice:number',
  outcome: grade === 1 ? 'wrong' : 'right',
  grade,
  took: 4000,
});

describe('How a fact stands', () => {
  const words = (state: ReviewState, now: number): string => standingWords(standingsAt(state, now, 0).of('a'));

  it('new until it is answered', () => {
    assert.equal(words(stateAfter(answer('b', 3)), NOON), 'new');
    assert.equal(standingsAt(stateAfter(), NOON, 0).recall('a'), undefined);
  });

  it('comes back, and then is due', () => {
    const state = stateAfter(answer('a', 3));
    assert.match(words(state, NOON + 1000), /^(?:tomorrow|in \d+ days)$/);
    assert.equal(words(state, NOON + 60 * DAY), 'due');
    assert.ok((standingsAt(state, NOON + DAY, 0).recall('a') ?? 0) > 0.5);
  });

  it('comes back in minutes after a wrong answer', () => {
    assert.equal(words(stateAfter(answer('a', 1)), NOON + 1000), 'in 10 minutes');
  });

  it('suspended, also when it would be due', () => {
    assert.equal(words(stateAfter(answer('a', 3), { kind: 'suspend', fact: 'a', on: true }), NOON + 60 * DAY), 'suspended');
  });

  it('put off until tomorrow, also when it is new', () => {
    assert.match(words(stateAfter({ kind: 'bury', fact: 'a' }), NOON + 1000), /^in \d+ hours$/);
  });
});

describe('Numbers over facts', () => {
  const { facts } = noteOf('a.md', '# VPC\n  - a\n  - a\n  - b\n  - c\n  ? lab step');
  const tallyAt = (state: ReviewState, now: number) => tallyOf(facts, standingsAt(state, now, 0));

  it('count each fact once, and none that is not asked', () => {
    assert.deepEqual(tallyAt(stateAfter(), NOON), { facts: 3, due: 0, new: 3, recall: undefined });
  });

  it('say what is due before what is new', () => {
    const state = stateAfter(answer('a', 3));
    assert.equal(tallyWords(tallyAt(state, NOON)), '3 facts · 2 new');
    assert.equal(tallyWords(tallyAt(state, NOON + 60 * DAY)), '3 facts · 1 due');
  });

  it('have their words for one fact, for none, and for all known', () => {
    assert.equal(tallyWords({ facts: 1, due: 0, new: 0, recall: 90 }), '1 fact');
    assert.equal(tallyWords({ facts: 0, due: 0, new: 0, recall: undefined }), '');
    assert.equal(tallySentence({ facts: 31, due: 5, new: 0, recall: 84 }, 2), '31 facts in 2 notes, 5 due, recall 84%');
    assert.equal(tallySentence({ facts: 1, due: 0, new: 1, recall: undefined }, 1), '1 fact');
  });
});
