import assert from 'node:assert/strict';
import { fileChanges, type FileMark } from '../../../src/extension/notes/fileChanges';

const files = (...marks: readonly [address: string, size: number, mtime: number][]): Map<string, FileMark> =>
  new Map(marks.map(([address, size, mtime]) => [address, { name: address, size, mtime }]));

describe('What changed among files', () => {
  const known = files(['a', 1, 10], ['b', 2, 20]);
  const changes = (found: Map<string, FileMark>) => {
    const { changed, removed } = fileChanges(known, found);
    return { changed: changed.map((file) => file.name), removed };
  };

  it('is nothing where size and time are the same', () => {
    assert.deepEqual(changes(files(['a', 1, 10], ['b', 2, 20])), { changed: [], removed: [] });
  });

  it('is a file of another size or time, also an older one', () => {
    assert.deepEqual(changes(files(['a', 9, 10], ['b', 2, 19])), { changed: ['a', 'b'], removed: [] });
  });

  it('is a file that came, and one that went', () => {
    assert.deepEqual(changes(files(['a', 1, 10], ['c', 3, 30])), { changed: ['c'], removed: ['b'] });
  });

  it('is a file that is called otherwise now', () => {
    const found = files(['a', 1, 10], ['b', 2, 20]);
    found.set('a', { name: 'notes/a', size: 1, mtime: 10 });
    assert.deepEqual(fileChanges(known, found).changed.map((file) => file.name), ['notes/a']);
  });
});
