import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasAnswer } from '../../../src/core/quiz/session';
import { step } from '../../../src/core/quiz/step';
import type { SessionAction } from '../../../src/core/quiz/sessionAction';
import { summarize } from '../../../src/core/quiz/summary';
import { Played } from './someSession';

const played = (names: string): Played => new Played(names);

function assertState(session: Played, state: string, ...sent: string[]): void {
  assert.equal(session.state, state);
  assert.deepEqual(session.sent, sent);
}

describe('A session', () => {
  it('asks one question after the other', () => {
    assertState(played('A B').right().next(), 'A [B]', 'answer A right 3');
    assertState(played('A').right().next(), 'A done', 'answer A right 3');
    assertState(played(''), 'done');
  });

  it('grades a choice Good when right, Again when wrong or not known', () => {
    assertState(played('A B').wrong(), '[A] B A answered', 'answer A wrong 1');
    assertState(played('A B').do('unknown').saved(), '[A] B A answered', 'answer A unknown 1');
  });

  it('grades what is typed', () => {
    assertState(played('t:A').type('Envelope encryption'), '[A] answered', 'answer A right 3');
    assertState(played('t:A').type('envelope encription'), '[A] answered', 'answer A right 3');
    assertState(played('t:A').type('envelope key'), '[A] answered', 'answer A nearly 2');
    assertState(played('t:A').type('nothing'), '[A] A answered', 'answer A wrong 1');
    assertState(played('t:A').do({ kind: 'type', sequence: 1, text: '  ' }), '[A]');
  });

  it('keeps how the note spells a slip', () => {
    const session = played('t:A').type('envelope encription').session;
    assert.equal(session.answers[0]?.spelled, 'envelope encryption');
  });

  it('lets the learner grade recall after a look', () => {
    assertState(played('r:A B').do('show'), '[A] B grade');
    assertState(played('r:A B').grade(4), '[A] B answered', 'answer A seen 4');
    assertState(played('r:A B').grade(1), '[A] B A answered', 'answer A seen 1');
    assertState(played('r:A B').do({ kind: 'grade', sequence: 1, grade: 3 }), '[A] B');
    assertState(played('A B').do('show'), '[A] B');
  });

  it('asks a wrong one again after six others, or at the end', () => {
    assert.equal(played('A B C D E F G H I').wrong().state, '[A] B C D E F G A H I answered');
    assert.equal(played('A B').wrong().next().right().next().state, 'A B [A]');
  });

  it('asks the same fact three times at most', () => {
    const session = played('A').wrong().next().wrong().next().wrong();
    assert.equal(session.state, 'A A [A] answered');
    assert.equal(session.next().state, 'A A A done');
  });

  it('shuffles the options of a repeated question anew', () => {
    const orders = [...Array(12).keys()].map((seed) => {
      const { queue } = new Played('A', seed).wrong().session;
      return `${queue[0]!.order.join()} ${queue[1]!.order.join()}`;
    });
    assert.ok(orders.some((order) => order.split(' ')[0] !== order.split(' ')[1]));
  });

  it('shows no question before the answer to the last one is durable', () => {
    const session = played('A B').chooseUnsaved(0);
    assertState(session.next(), '[A] B answered', 'answer A right 3');
    assertState(session.do('undo').do('guessed').do('flag'), '[A] B answered', 'answer A right 3');
    assert.equal(session.saved().next().state, 'A [B]');
  });

  it('tries to save again, with the very same records', () => {
    const session = played('A B').chooseUnsaved(0);
    const { records } = session.session.pending!;
    session.do({ kind: 'saveFailed', reason: 'no space left on device' });
    assert.equal(session.session.pending?.failure, 'no space left on device');
    assert.equal(session.next().state, '[A] B answered');
    const again = step(session.session, { kind: 'retry', sequence: session.session.sequence }, session.now);
    assert.equal(again.records, records);
    assert.equal(session.do('retry').saved().next().state, 'A [B]');
  });

  it('can be ended where nothing can be saved, without the answer that is not', () => {
    const session = played('A B').right().next().chooseUnsaved(0).do({ kind: 'saveFailed', reason: 'disk full' });
    session.do('guessed').do('flag').do('suspend').do({ kind: 'undo', sequence: 1 });
    assert.equal(session.session.pending?.failure, 'disk full');
    session.do({ kind: 'end' });
    assert.deepEqual([session.session.phase.kind, session.session.pending, session.session.answers.length], ['done', undefined, 1]);
  });

  it('does not try again what has not failed', () => {
    assertState(played('A B').chooseUnsaved(0).do('retry'), '[A] B answered', 'answer A right 3');
  });

  it('counts an answer once, for the page that it names', () => {
    const session = played('A B').right().next();
    session.do({ kind: 'choose', sequence: 1, option: 0 });
    session.do({ kind: 'unknown', sequence: 1 });
    session.do({ kind: 'choose', sequence: session.session.sequence, option: 9 });
    assertState(session, 'A [B]', 'answer A right 3');
  });

  it('measures how long the learner took, and no absence', () => {
    const session = played('A');
    session.now += 20_000;
    assert.equal(session.right().session.answers[0]?.took, 21_000);
    const away = played('A');
    away.now += 3_600_000;
    assert.equal(away.right().session.answers[0]?.took, 600_000);
    const back = played('A');
    back.now -= 50_000;
    assert.equal(back.right().session.answers[0]?.took, 0);
  });
});

describe('Corrections', () => {
  it('take a guess as Again: the new answer first, then the undo', () => {
    assertState(played('A B').right().do('guessed').saved(), '[A] B A answered', 'answer A right 3', 'answer A guessed 1', 'undo e1');
  });

  it('take an overruled answer as Good and do not repeat it', () => {
    assertState(played('t:A B').type('wrong').do('overrule').saved(), '[A] B answered', 'answer A wrong 1', 'answer A right 3', 'undo e1');
  });

  it('leave one answer in the summary', () => {
    const session = played('t:A').type('wrong').do('overrule').saved().session;
    assert.deepEqual(session.answers.map(({ event, grade }) => [event, grade]), [['e2', 3]]);
  });

  it('count once', () => {
    assertState(played('A').right().do('guessed').saved().do('guessed'), '[A] A answered', 'answer A right 3', 'answer A guessed 1', 'undo e1');
  });

  it('belong to the page of the answer', () => {
    assertState(played('A B').right().next().do('guessed').do('overrule'), 'A [B]', 'answer A right 3');
  });
});

describe('Undo', () => {
  it('asks the question again', () => {
    const session = played('A B').right().do('undo');
    assertState(session, '[A] B answered', 'answer A right 3', 'undo e1');
    assertState(session.saved(), '[A] B', 'answer A right 3', 'undo e1');
  });

  it('goes back to the last answer after Continue', () => {
    assertState(played('A B').right().next().do('undo').saved(), '[A] B', 'answer A right 3', 'undo e1');
  });

  it('takes the repetition of a wrong answer away', () => {
    assert.equal(played('A B C').wrong().next().do('undo').saved().state, '[A] B C');
  });

  it('goes back answer by answer', () => {
    const session = played('A B C').right().next().wrong().next().do('undo').saved();
    assert.equal(session.state, 'A [B] C');
    assert.equal(session.do('undo').saved().state, '[A] B C');
    assertState(session.do('undo'), '[A] B C', 'answer A right 3', 'answer B wrong 1', 'undo e2', 'undo e1');
  });

  it('takes back a correction as one answer', () => {
    assertState(
      played('A').right().do('guessed').saved().do('undo').saved(),
      '[A]',
      'answer A right 3',
      'answer A guessed 1',
      'undo e1',
      'undo e2',
    );
  });

  it('has an answer to take back as soon as one was given', () => {
    assert.equal(hasAnswer(played('A').session), false);
    assert.equal(hasAnswer(played('A').do('flag').session), false);
    assert.equal(hasAnswer(played('A').chooseUnsaved(0).session), true);
    assert.equal(hasAnswer(played('A').chooseUnsaved(0).do({ kind: 'saveFailed', reason: 'disk full' }).session), true);
    assert.equal(hasAnswer(played('A B').right().next().session), true);
    assert.equal(hasAnswer(played('A B').right().do('undo').saved().session), false);
  });

  it('of what could not be saved asks again, and writes nothing', () => {
    const session = played('A B').chooseUnsaved(1).do({ kind: 'saveFailed', reason: 'disk full' }).do('undo');
    assertState(session, '[A] B', 'answer A wrong 1');
    assert.equal(session.right().state, '[A] B answered');
  });

  it('works after the last question', () => {
    assert.equal(played('A').right().next().do('undo').saved().state, '[A]');
  });

  it('shows a page that late messages for the old one do not reach', () => {
    const session = played('A B').right().next();
    const { sequence } = session.session;
    session.do('undo').saved();
    session.do({ kind: 'unknown', sequence });
    assert.equal(session.state, '[A] B');
  });
});

describe('Marks', () => {
  it('flag and take the flag off', () => {
    const session = played('A B').do('flag').saved();
    assert.deepEqual(session.session.flagged, ['A']);
    assertState(session.do('flag').saved(), '[A] B', 'flag A on', 'flag A off');
    assert.deepEqual(session.session.flagged, []);
  });

  it('drop an open question that is buried or suspended, and its repetitions', () => {
    assertState(played('A B').do('bury').saved(), '[B]', 'bury A');
    assertState(played('A B').do('suspend').saved(), '[B]', 'suspend A on');
    assert.equal(played('A B C').wrong().do('bury').saved().state, '[A] B C answered');
    assert.equal(played('A').do('bury').saved().state, 'done');
  });

  it('count for the page that they name, and for no other that has come since', () => {
    const session = played('A B C');
    const { sequence } = session.session;
    session.do('suspend').saved();
    for (const kind of ['flag', 'bury', 'suspend', 'undo'] as const) session.do({ kind, sequence });
    assertState(session, '[B] C', 'suspend A on');
  });

  it('are dropped when they can not be saved, and do not stop the quiz', () => {
    const session = played('A B').do('bury').do({ kind: 'saveFailed', reason: 'disk full' });
    assert.equal(session.state, '[A] B');
    assert.equal(session.right().next().state, 'A [B]');
  });
});

describe('Facts that go while they are asked', () => {
  it('are left out, with a page where the question was open', () => {
    const session = played('A B C').do({ kind: 'gone', facts: ['A', 'C'] });
    assert.equal(session.state, '[A] B leftOut');
    assert.equal(session.next().state, 'A [B]');
  });

  it('keep the page of an answer', () => {
    assert.equal(played('A B').right().do({ kind: 'gone', facts: ['A'] }).state, '[A] B answered');
  });

  it('that are not in the session change nothing', () => {
    const { session } = played('A');
    assert.equal(step(session, { kind: 'gone', facts: ['Z'] }, 0).session.phase.kind, 'ask');
  });
});

describe('The summary of a session', () => {
  it('counts facts by their first answer', () => {
    const session = played('A B C').wrong().next().right().next().right().next().right().next().session;
    const { right, total, missed } = summarize(session);
    assert.deepEqual([right, total, missed.map(({ fact }) => fact)], [2, 3, ['A']]);
  });

  it('counts Hard as right and a guess as missed', () => {
    const session = played('t:A B').type('envelope key').next().right().do('guessed').saved().next().session;
    assert.deepEqual(summarize(session).missed.map(({ fact }) => fact), ['B']);
  });
});

describe('Any session, whatever arrives', () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constantFrom('choose' as const), sequence: fc.nat(12), option: fc.nat(5) }),
    fc.record({ kind: fc.constantFrom('type' as const), sequence: fc.nat(12), text: fc.string() }),
    fc.record({ kind: fc.constantFrom('unknown', 'show', 'next', 'guessed', 'overrule', 'retry'), sequence: fc.nat(12) }),
    fc.record({ kind: fc.constantFrom('grade' as const), sequence: fc.nat(12), grade: fc.constantFrom(1, 2, 3, 4) }),
    fc.record({ kind: fc.constantFrom('undo', 'flag', 'bury', 'suspend'), sequence: fc.nat(12) }),
    fc.record({ kind: fc.constant('saved' as const), events: fc.constant(['x', 'y']), wait: fc.constant(1) }),
    fc.record({ kind: fc.constant('saveFailed' as const), reason: fc.string() }),
    fc.record({ kind: fc.constant('gone' as const), facts: fc.subarray(['A', 'B', 'C']) }),
  ) as fc.Arbitrary<SessionAction>;

  it('stays whole: a question in view or done, and every answer on its own question', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let { session } = played('A t:B r:C D');
        for (const each of actions) {
          session = step(session, each, 5).session;
          assert.equal(session.phase.kind === 'done', session.position >= session.queue.length);
          for (const answer of session.answers) assert.equal(session.queue[answer.position]?.question.fact, answer.fact);
        }
        assert.deepEqual(JSON.parse(JSON.stringify(session)).queue, JSON.parse(JSON.stringify(session.queue)));
      }),
      { numRuns: 300 },
    );
  });
});
