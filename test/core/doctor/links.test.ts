import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import fc from 'fast-check';
import { foldAnchor } from '../../../src/core/doctor/links/anchors';
import { readTarget } from '../../../src/core/doctor/links/linkTarget';
import { readInline } from '../../../src/core/doctor/inline/inline';

const markdown = new MarkdownIt('commonmark');
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;

/** Where links and pictures lead to. */
function targetsByMarkdownIt(text: string): string[] {
  const tokens = markdown.parseInline(text, {})[0]?.children ?? [];
  return tokens.flatMap((token) => (token.type === 'link_open' ? [String(token.attrGet('href'))] : token.type === 'image' ? [String(token.attrGet('src'))] : []));
}

describe('links', () => {
  it('are those of markdown-it', () => {
    // Links in links and reference links aside, which the doctor does not follow.
    const text = fc.array(fc.constantFrom('[a](', '![b](', '<c d>', 'e', 'f.md', ')', '(', ' ', '"t"', '`', '**'), { maxLength: 9 });
    fc.assert(
      fc.property(text, (pieces) => {
        const line = pieces.join('');
        const found = readInline(line).links.map(({ target }) => line.slice(target.start, target.end));
        assert.deepEqual(found, targetsByMarkdownIt(line), line);
      }),
      { numRuns: 10_000, examples: [[['[a](', 'f.md', ' ', '(', 'e', ')', ')']], [['[a](', '`', ' ', '(', ')', ')']]] },
    );
  });

  const near: readonly (readonly [written: string, path: string, fragment: string])[] = [
    ['a.md', 'a.md', ''],
    ['./a%20b.md#c%20d', './a b.md', 'c d'],
    ['a\\b.png', 'a/b.png', ''],
    ['a.md?x=1#y', 'a.md', 'y'],
    ['100%.md', '100%.md', ''],
    ['a&amp;b.md', 'a&b.md', ''],
    ['#here', '', 'here'],
  ];
  for (const [written, path, fragment] of near) {
    it(`leads from ${written} to a file near the note`, () => {
      assert.deepEqual(readTarget(written, false), { path, fragment });
    });
  }

  // An address of another host (also when encoded) would be asked for by the file system of Windows.
  const elsewhere = ['//host/a.png', '\\\\host\\a.png', '%2F%2Fhost/a.png', '%5C%5Chost%5Ca.png', '/etc/passwd', 'c:\\a', 'file:///a', 'FILE:a', 'javascript:x', 'a\0.md', '~/a.md', '', '?x=1', '#'];
  for (const written of elsewhere) {
    it(`does not look for ${JSON.stringify(written)}`, () => {
      assert.equal(readTarget(written, false), undefined);
    });
  }

  it('folds what tools make of a heading', () => {
    const folded = foldAnchor('What’s new in 2024 – S3 & EFS?');
    for (const each of ['whats-new-in-2024--s3--efs', 'what-s-new-in-2024-s3-efs', 'What’s_new_in_2024_S3_EFS']) assert.equal(foldAnchor(each), folded);
    assert.notEqual(foldAnchor('S3-1'), foldAnchor('S3'));
    assert.equal(foldAnchor('ルート・テーブル'), foldAnchor('ルートテーブル'));
  });
});
