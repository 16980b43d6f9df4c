import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeToHost, LONGEST_SCOPE } from '../../../src/protocol/decodeToHost';
import type { ToHost } from '../../../src/protocol/messages';
import { encodeScope } from '../../../src/core/quiz/scope';
import { wholeCatalog } from '../wholeCatalog';

const bare = ['ready', 'resume', 'more', 'again', 'done', 'showLog', 'settings', 'chooseFolder', 'openSamples', 'showRead'] as const;
const onQuestion = ['unknown', 'show', 'next', 'guessed', 'overrule', 'retry', 'undo', 'flag', 'bury', 'suspend'] as const;

const good: readonly ToHost[] = [
  ...bare.map((kind) => ({ kind })),
  ...onQuestion.map((kind) => ({ kind, sequence: 7 })),
  { kind: 'start', scope: '["today"]' },
  { kind: 'groupBy', by: 'service' },
  { kind: 'choose', sequence: 1, option: 0 },
  { kind: 'type', sequence: 1, text: 'x'.repeat(500) },
  { kind: 'grade', sequence: 3, grade: 4 },
  { kind: 'open', index: 12 },
];

const bad: readonly (readonly [why: string, message: unknown])[] = [
  ['no object', 'ready'],
  ['null', null],
  ['a list', ['ready']],
  ['no kind', {}],
  ['an unknown kind', { kind: 'eval' }],
  ['a kind of the prototype', { kind: 'toString' }],
  ['an inherited kind', Object.create({ kind: 'ready' })],
  ['a computed kind', { get kind() { return 'ready'; } }],
  ['no sequence', { kind: 'next' }],
  ['a mark on no question', { kind: 'suspend' }],
  ['a sequence in words', { kind: 'next', sequence: '7' }],
  ['a negative sequence', { kind: 'next', sequence: -1 }],
  ['a sequence that is no number', { kind: 'next', sequence: NaN }],
  ['a broken sequence', { kind: 'next', sequence: 1.5 }],
  ['a sequence beyond all', { kind: 'next', sequence: 1e300 }],
  ['an option too high', { kind: 'choose', sequence: 1, option: 1000 }],
  ['a grade of five', { kind: 'grade', sequence: 1, grade: 5 }],
  ['a grade in words', { kind: 'grade', sequence: 1, grade: '3' }],
  ['an answer too long', { kind: 'type', sequence: 1, text: 'x'.repeat(501) }],
  ['an answer that is a list', { kind: 'type', sequence: 1, text: ['x'] }],
  ['a scope too long', { kind: 'start', scope: 'x'.repeat(LONGEST_SCOPE + 1) }],
  ['an unknown grouping', { kind: 'groupBy', by: '__proto__' }],
  ['a path', { kind: 'open', index: '../../etc/passwd' }],
];

/** Objects that look like messages, most of them wrong in a field or two. */
const nearly = fc.record(
  {
    kind: fc.oneof(fc.constantFrom<string>(...bare, ...onQuestion, 'start', 'groupBy', 'choose', 'type', 'grade', 'open'), fc.string(), fc.anything()),
    sequence: fc.oneof(fc.nat(), fc.integer(), fc.double(), fc.anything()),
    option: fc.oneof(fc.nat(1200), fc.anything()),
    text: fc.oneof(fc.string(), fc.constant('y'.repeat(2000)), fc.anything()),
    scope: fc.oneof(fc.string(), fc.anything()),
    by: fc.oneof(fc.constantFrom('topic', 'service', 'note'), fc.anything()),
    grade: fc.oneof(fc.nat(6), fc.anything()),
    index: fc.oneof(fc.nat(1200), fc.anything()),
    ['__proto__']: fc.anything(),
    constructor: fc.anything(),
  },
  { requiredKeys: [] },
);

describe('decodeToHost', () => {
  for (const message of good) {
    it(`takes ${message.kind}`, () => {
      assert.deepEqual(decodeToHost(structuredClone(message)), message);
    });
  }

  for (const [why, message] of bad) {
    it(`refuses ${why}`, () => {
      assert.equal(decodeToHost(message), undefined);
    });
  }

  it('takes the scope of a file that uses all of AWS', () => {
    const entities = wholeCatalog().entities.map(({ id }) => id);
    const message = { kind: 'start', scope: encodeScope({ kind: 'file', name: 'main.tf', entities }) };
    assert.ok(message.scope.length > 10_000);
    assert.deepEqual(decodeToHost(message), message);
  });

  it('takes over nothing but the fields of the message', () => {
    const message: unknown = JSON.parse('{"kind":"next","sequence":1,"extra":1,"__proto__":{"polluted":true}}');
    const decoded = decodeToHost(message);
    assert.deepEqual(decoded, { kind: 'next', sequence: 1 });
    assert.deepEqual(Object.keys(decoded), ['kind', 'sequence']);
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  it('neither throws nor lets anything odd through, whatever comes', function () {
    this.timeout(60_000);
    let taken = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: nearly }, { weight: 1, arbitrary: fc.anything() }), (message) => {
        const decoded = decodeToHost(message);
        if (decoded === undefined) return;
        taken++;
        // What comes through once comes through again unchanged: it is exactly a message.
        assert.deepEqual(decodeToHost(decoded), decoded);
        for (const value of Object.values(decoded)) assert.ok(typeof value === 'string' ? value.length <= LONGEST_SCOPE : Number.isSafeInteger(value));
      }),
      { numRuns: 100_000 },
    );
    assert.ok(taken > 1000, `only ${String(taken)} of the random messages were well-formed: the test is too easy`);
  });
});
