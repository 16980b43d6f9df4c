import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readNote } from '../../src/node/readNote';

describe('Reading a note', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'read-'));
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const bytes = (...parts: (string | number[])[]): Buffer =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

  const table: readonly [name: string, content: Buffer, text: string][] = [
    ['UTF-8', bytes('# VPC → subnet\n'), '# VPC → subnet\n'],
    ['a byte order mark stays', bytes([0xef, 0xbb, 0xbf], '# VPC'), '\uFEFF# VPC'],
    ['invalid bytes become marks', bytes('a', [0xff, 0xc3], 'b'), 'a\uFFFD\uFFFDb'],
    ['NUL bytes stay', bytes('a', [0], 'b'), 'a\0b'],
    ['CRLF stays', bytes('a\r\nb'), 'a\r\nb'],
    ['UTF-16, little end first', Buffer.from('\uFEFF# VPC', 'utf16le'), '\uFEFF# VPC'],
    ['UTF-16, big end first', Buffer.from('\uFEFF# VPC', 'utf16le').swap16(), '\uFEFF# VPC'],
    ['an empty file', bytes(''), ''],
  ];

  for (const [name, content, text] of table) {
    it(name, async () => {
      const file = path.join(folder, 'note.md');
      writeFileSync(file, content);
      assert.equal(await readNote(file), text);
    });
  }

  it('5 MB on one line', async () => {
    const file = path.join(folder, 'long.md');
    writeFileSync(file, 'x'.repeat(5 * 1024 * 1024));
    assert.equal((await readNote(file)).length, 5 * 1024 * 1024);
  });

  it('a file that is gone rejects', async () => {
    await assert.rejects(readNote(path.join(folder, 'gone.md')), /ENOENT/);
  });
});
