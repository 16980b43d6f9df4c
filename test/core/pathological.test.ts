import assert from 'node:assert/strict';
import { indexNote } from '../../src/core/notebook/indexNote';
import { scanOutline } from '../../src/core/outline/scanOutline';
import { PATHOLOGICAL } from './pathological';
import { wholeCatalog } from './wholeCatalog';

/** Milliseconds in which any note is read, from its text to its facts. */
const LIMIT = 2000;

/** The longest note that is read as a whole. */
const LONGEST = 2 * 1024 * 1024;

/** Visits are counted, not timed, so that a short input tells as much as a long one. */
const COUNTED = 64 * 1024;

describe('pathological inputs', () => {
  for (const { name, size, make } of PATHOLOGICAL) {
    it(`reads ${name}`, function () {
      this.timeout(10 * LIMIT);
      const text = make(size);
      const catalog = wholeCatalog();
      const started = performance.now();
      const cpu = process.cpuUsage();
      indexNote({ uri: 'file:///a.md', name: 'a.md', text, sample: false }, catalog);
      // Of a note that is too long the index reads only the headings, or nothing.
      if (text.length > LONGEST) scanOutline(text.slice(0, LONGEST));
      const elapsed = performance.now() - started;
      const { user, system } = process.cpuUsage(cpu);
      // The lesser of the two: neither the machine's other work nor a garbage collector that runs beside counts.
      const took = Math.round(Math.min(elapsed, (user + system) / 1000));
      assert.ok(took < LIMIT, `took ${took} ms for ${text.length} characters`);
    });
  }

  it('looks at no character of any of them more than three times on average', () => {
    const often = PATHOLOGICAL.map(({ name, make }) => {
      const text = make(COUNTED);
      return { name, times: scanOutline(text).visited / text.length };
    }).filter(({ times }) => times > 3);
    assert.deepEqual(often, []);
  });
});
