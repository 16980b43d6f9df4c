import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crc32 as zlibCrc32 } from './zlibCrc32';
import { crc32 } from '../../../src/core/review/crc32';

describe('the checksum of a line', () => {
  it('has the published check value', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32(''), 0);
  });

  it('is that of the UTF-8 bytes, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)));
    fc.assert(fc.property(texts, (text) => crc32(text) === zlibCrc32(Buffer.from(text, 'utf8'))));
  });
});
