import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { unpairedRuns } from '../../../src/core/doctor/inline/emphasis';
import { readInline } from '../../../src/core/doctor/inline/inline';

const markdown = new MarkdownIt('commonmark');
// Keeps escaped marks apart from those that found no partner.
markdown.core.ruler.disable('text_join');

/** How many `*` and `_` markdown-it leaves in the text. */
function leftByMarkdownIt(text: string): number {
  const tokens = markdown.parseInline(text, {})[0]?.children ?? [];
  return tokens.reduce((sum, { type, content }) => sum + (type === 'text' ? (content.match(/[*_]/g)?.length ?? 0) : 0), 0);
}

const left = (text: string): number => unpairedRuns(readInline(text).runs).reduce((sum, each) => sum + each.left, 0);

describe('emphasis', () => {
  it('leaves as many marks as markdown-it', () => {
    const text = fc.array(fc.constantFrom('*', '**', '_', '__', '***', 'a', 'b', ' ', '.', '(', '"', '→', 'ü'), { maxLength: 14 });
    fc.assert(
      fc.property(text, (pieces) => {
        const line = `x${pieces.join('')}x`;
        assert.equal(left(line), leftByMarkdownIt(line), line);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves code alone as markdown-it does', () => {
    const text = fc.array(fc.constantFrom('*', '**', '`', '``', 'a', ' ', '\\', '<b>', '</b>', '<!-- ** -->', '<https://a.b/c>'), { maxLength: 12 });
    fc.assert(
      fc.property(text, (pieces) => {
        const line = `x${pieces.join('')}x`;
        assert.equal(left(line), leftByMarkdownIt(line), line);
      }),
      { numRuns: 10_000 },
    );
  });
});
