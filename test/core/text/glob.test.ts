import assert from 'node:assert/strict';
import { globTest } from '../../../src/core/text/glob';

const table: readonly [pattern: string, yes: readonly string[], no: readonly string[]][] = [
  ['**/*.{md,markdown}', ['a.md', 'aws/b.markdown', 'x/y/z/C.MD'], ['a.mdx', 'md', 'a.md/b.txt', 'a.txt']],
  ['*.md', ['a.md'], ['x/a.md']],
  ['**/node_modules', ['node_modules', 'x/node_modules'], ['node_modules/x', 'my_node_modules']],
  ['**/.*', ['.git', 'x/.obsidian', 'x/y/.z.md'], ['x.y', 'a/b.md']],
  ['aws/**', ['aws', 'aws/x', 'aws/x/y.md'], ['gcp/x', 'x/aws/y']],
  ['aws/**/*.md', ['aws/a.md', 'aws/x/y/a.md'], ['a.md', 'aws/a.txt']],
  ['note-??.md', ['note-01.md'], ['note-1.md', 'note-001.md']],
  ['a*b*c', ['abc', 'aXbYc', 'abbbcc'], ['ab', 'acb', 'xabc']],
  ['{a,{b,c}}.md', ['a.md', 'b.md', 'c.md'], ['d.md']],
  ['./notes/*.md', ['notes/a.md'], ['a.md']],
  ['', [], ['a.md']],
];

describe('A glob pattern', () => {
  for (const [pattern, yes, no] of table) {
    it(pattern === '' ? '(empty) matches no file' : pattern, () => {
      const test = globTest([pattern]);
      for (const path of yes) assert.ok(test(path), `${path} should match`);
      for (const path of no) assert.ok(!test(path), `${path} should not match`);
    });
  }

  it('is one of several', () => {
    const test = globTest(['*.md', '*.txt']);
    assert.deepEqual(['a.md', 'a.txt', 'a.png'].filter(test), ['a.md', 'a.txt']);
  });

  it('with many stars and braces is soon done', () => {
    const hostile = `${'**/'.repeat(60)}${'*a'.repeat(60)}${'{a,b}'.repeat(30)}`;
    assert.equal(globTest([hostile])('a'.repeat(200).replaceAll('aaaa', 'aaa/')), false);
  });
});
