import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeFile } from '../../../src/core/review/decodeFile';
import { encodeEvent } from '../../../src/core/review/encode';
import { anyEvent } from './anyEvent';

const some = fc.array(anyEvent, { minLength: 1, maxLength: 12 });

describe('a journal file', () => {
  it('is read whole, with any line ends', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('\n', '\r\n', '\n\n'), fc.boolean(), (events, end, ended) => {
        const text = events.map(encodeEvent).join(end) + (ended ? end : '');
        assert.deepEqual(decodeFile(text, 100), { events, unknown: 0, bad: 0, problems: [], cut: false });
      }),
    );
  });

  it('loses only the lines that are touched, and tells of each', () => {
    const damaged = fc.tuple(some, fc.nat(), fc.constantFrom(1, 2, 4, 8, 16, 32, 64, 128));
    fc.assert(
      fc.property(damaged, ([events, place, bit]) => {
        const bytes = Buffer.from(events.map((event) => `${encodeEvent(event)}\n`).join(''));
        const at = place % bytes.length;
        const before = bytes.subarray(0, at).filter((byte) => byte === 10).length;
        const joined = bytes[at] === 10 && at < bytes.length - 1;
        bytes[at] = (bytes[at] ?? 0) ^ bit;
        const { events: kept, bad } = decodeFile(bytes.toString('utf8'), 100);
        const touched = joined ? [before, before + 1] : [before];
        const whole = events.filter((_, index) => !touched.includes(index));
        assert.deepEqual(kept.filter((event) => whole.some(({ id }) => id === event.id)), whole);
        assert.ok(bad >= 1 || kept.length === events.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('cut anywhere keeps the lines before the cut', () => {
    fc.assert(
      fc.property(some, fc.nat(), (events, place) => {
        const text = events.map((event) => `${encodeEvent(event)}\n`).join('');
        const cut = place % text.length;
        const whole = text.slice(0, cut + 1).split('}\n').length - 1;
        const { events: kept, problems } = decodeFile(text.slice(0, cut), 100);
        assert.ok(kept.length >= whole - 1 && kept.length <= whole + 1);
        assert.deepEqual(kept, events.slice(0, kept.length));
        assert.deepEqual(problems.filter(({ reason }) => reason !== 'unfinished line'), []);
      }),
    );
  });

  it('stops when it has as many events as are wanted', () => {
    const line = encodeEvent(fc.sample(anyEvent, 1)[0]!);
    const { events, cut } = decodeFile(`${line}\n`.repeat(5), 3);
    assert.deepEqual([events.length, cut], [3, true]);
  });

  it('tells of the first hundred bad lines and counts the rest', () => {
    const { bad, problems } = decodeFile('bad\n'.repeat(250), 10);
    assert.deepEqual([bad, problems.length, problems[99]], [250, 100, { line: 100, reason: 'not a whole line' }]);
  });

  it('that is hostile costs seconds at most', function () {
    this.timeout(20_000);
    const started = process.hrtime.bigint();
    const lines = ['x\n', '\n', `${'{'.repeat(3000)}\n`, `${'["'.repeat(60)},"c":"00000000"}\n`, '"}\n\u2028\r\r'];
    for (const line of lines) decodeFile(line.repeat(Math.floor(8e6 / line.length)), 10);
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    assert.ok(seconds < 3, `${seconds} s for 40 MB`);
  });
});
