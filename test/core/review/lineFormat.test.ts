import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crc32 } from '../../../src/core/review/crc32';
import { decodeLine } from '../../../src/core/review/decode';
import { encodeEvent } from '../../../src/core/review/encode';
import type { ReviewEvent } from '../../../src/core/review/event';
import { anyEvent } from './anyEvent';

const answer: ReviewEvent = {
  kind: 'answer',
  id: '0mhk9v5c0-9f2c41aa03d7-000',
  time: 1_762_171_200_000,
  offset: 60,
  fact: '1-8c1d5f',
  question: 'choice:quantity',
  outcome: 'right',
  grade: 3,
  took: 4200,
};

/** A line with a right checksum around whatever the fields are. */
function sealed(fields: object): string {
  const body = JSON.stringify(fields).slice(0, -1);
  return `${body},"c":"${crc32(body).toString(16).padStart(8, '0')}"}`;
}

const fields = { v: 1, id: answer.id, t: answer.time, o: 60, k: 'answer', f: '1-8c1d5f', q: 'choice:quantity', r: 'right', g: 3, ms: 4200 };

describe('a line of the journal', () => {
  it('is what the design says, byte for byte', () => {
    const line =
      '{"v":1,"id":"0mhk9v5c0-9f2c41aa03d7-000","t":1762171200000,"o":60,"k":"answer","f":"1-8c1d5f","q":"choice:quantity","r":"right","g":3,"ms":4200,"c":"CHECKSUM"}';
    const body = line.slice(0, line.indexOf(',"c":'));
    assert.equal(encodeEvent(answer), line.replace('CHECKSUM', crc32(body).toString(16).padStart(8, '0')));
  });

  it('is read back as the event that it was, of every kind', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const line = encodeEvent(event);
        assert.deepEqual(decodeLine(line), { kind: 'event', event });
        assert.ok(line.length < 600 && !line.includes('\n'));
      }),
    );
  });

  it('says how long the answer took in whole milliseconds of at most a day', () => {
    const tookOf = (took: number): unknown => {
      const decoded = decodeLine(encodeEvent({ ...answer, took }));
      return decoded.kind === 'event' && decoded.event.kind === 'answer' ? decoded.event.took : decoded;
    };
    assert.deepEqual([12.6, -5, Infinity, NaN, 1e12].map(tookOf), [13, 0, 0, 0, 86_400_000]);
  });

  it('of a newer version or kind is unknown, not bad', () => {
    assert.deepEqual(decodeLine(sealed({ ...fields, v: 2, k: 7 })), { kind: 'unknown' });
    assert.deepEqual(decodeLine(sealed({ ...fields, k: 'exam' })), { kind: 'unknown' });
  });

  it('may have fields that are not known', () => {
    assert.deepEqual(decodeLine(sealed({ ...fields, zz: [1] })), { kind: 'event', event: answer });
  });

  const bad: Readonly<Record<string, [string, string]>> = {
    'is empty': ['', 'not a whole line'],
    'is torn': [encodeEvent(answer).slice(0, -1), 'not a whole line'],
    'has a flipped bit': [encodeEvent(answer).replace('"g":3', '"g":2'), 'checksum differs'],
    'is too long': [sealed({ ...fields, zz: 'x'.repeat(2048) }), 'longer than 2048 characters'],
    'is no object': [`[1,"c":"${crc32('[1').toString(16).padStart(8, '0')}"}`, 'not a JSON object'],
    'has no version': [sealed({ ...fields, v: undefined }), 'no version'],
    'has a version that is no number': [sealed({ ...fields, v: '1' }), 'no version'],
    'has an id with a path in it': [sealed({ ...fields, id: '../x' }), 'bad id'],
    'has a long id': [sealed({ ...fields, id: 'x'.repeat(65) }), 'bad id'],
    'has no time': [sealed({ ...fields, t: null }), 'bad time'],
    'has a time beyond all calendars': [sealed({ ...fields, t: 1e300 }), 'bad time'],
    'has a time before 1970': [sealed({ ...fields, t: -1 }), 'bad time'],
    'has half a millisecond': [sealed({ ...fields, t: 0.5 }), 'bad time'],
    'has an offset of a week': [sealed({ ...fields, o: 10_080 }), 'bad offset'],
    'jumps behind 1970': [sealed({ ...fields, j: answer.time + 1 }), 'bad clock jump'],
    'has no kind': [sealed({ ...fields, k: undefined }), 'no kind'],
    'has a fact with a space': [sealed({ ...fields, f: 'a b' }), 'bad fact'],
    'has a fact that is an object': [sealed({ ...fields, f: { length: 3 } }), 'bad fact'],
    'has no question': [sealed({ ...fields, q: '' }), 'bad question'],
    'has an outcome of its own': [sealed({ ...fields, r: 'toString' }), 'bad outcome'],
    'has a grade of five': [sealed({ ...fields, g: 5 }), 'bad grade'],
    'has a grade in words': [sealed({ ...fields, g: '3' }), 'bad grade'],
    'took a negative time': [sealed({ ...fields, ms: -1 }), 'bad time taken'],
    'undoes nothing': [sealed({ ...fields, k: 'undo' }), 'bad target'],
    'links nothing': [sealed({ ...fields, k: 'link' }), 'bad fact'],
    'suspends perhaps': [sealed({ ...fields, k: 'suspend', on: 1 }), 'bad switch'],
    'has its fields in a prototype': [sealed(JSON.parse('{"v":1,"__proto__":{"id":"a"}}') as object), 'bad id'],
  };
  for (const [what, [line, reason]] of Object.entries(bad)) {
    it(`is bad when it ${what}`, () => {
      assert.deepEqual(decodeLine(line), { kind: 'bad', reason });
    });
  }

  it('never throws, and a touched line is never taken for an event', () => {
    const damage = fc.tuple(anyEvent, fc.nat(), fc.string({ minLength: 1, maxLength: 3, unit: 'binary' }), fc.nat(2));
    fc.assert(
      fc.property(damage, ([event, at, insert, cut]) => {
        const line = encodeEvent(event);
        const place = at % line.length;
        const touched = line.slice(0, place) + insert + line.slice(place + cut);
        fc.pre(touched !== line);
        assert.equal(decodeLine(touched).kind, 'bad');
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeLine(text).kind === 'bad'));
    fc.assert(fc.property(fc.object({ withNullPrototype: true }), (value) => { decodeLine(sealed({ a: 1, ...fields, ...value })); }));
  });
});
