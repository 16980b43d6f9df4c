import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Outline } from '../../../src/core/outline/outline';
import { scanOutline } from '../../../src/core/outline/scanOutline';

/** Lines that are full of what begins and ends blocks. */
const line = fc.oneof(
  fc.stringMatching(/^[ >\t]{0,5}(?:[-*+#|~`=<![\]:.^"'()•]|1\.|2\.|[a-zA-Z ]){0,14}$/),
  fc.stringMatching(/^ {0,9}(?:[*+-]|[1-9]\.|•) [a-zA-Z ]{1,9}:?$/),
  fc.constantFrom('```', '```js', '~~~', '---', '===', '| a | b |', '|---|---|', '[a]: b', "'title'", '<div>', '<!--', '-->', '> ', '!!! note', '', ''),
);
const note = fc.array(line, { maxLength: 24 });

/** For every line the innermost blocks that it lies in: those with no block inside that lies on it as well. */
function leavesByLine({ blocks }: Outline, lines: number): Block[][] {
  return Array.from({ length: lines }, (_, number) => {
    const here = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.start <= number && number < block.end);
    const parents = new Set(here.map(({ block }) => block.parent));
    return here.filter(({ index }) => !parents.has(index)).map(({ block }) => block);
  });
}

describe('scanOutline of whatever is typed', () => {
  it('puts blocks inside their parents and in the order of lines', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const { blocks } = scanOutline(lines.join('\n'));
        blocks.forEach((block, index) => {
          assert.ok(block.start < block.end && block.end <= lines.length, `lines of ${JSON.stringify(block)}`);
          assert.ok(index === 0 || (blocks[index - 1]?.start ?? 0) <= block.start, `order of ${JSON.stringify(block)}`);
          if (block.parent === -1) return;
          const parent = blocks[block.parent];
          assert.ok(parent && block.parent < index && parent.start <= block.start && block.end <= parent.end, `parent of ${JSON.stringify(block)}`);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('gives every line that is not blank to exactly one leaf', () => {
    fc.assert(
      fc.property(note, (lines) => {
        leavesByLine(scanOutline(lines.join('\n')), lines.length).forEach((leaves, number) => {
          const isBlank = /^[ \t>]*$/.test(lines[number] ?? '');
          assert.ok(leaves.length === 1 || (isBlank && leaves.length === 0), `line ${number} is in ${leaves.map(({ kind }) => kind).join(', ')}`);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it('has no containers without end: only items, quotes and footnotes contain blocks', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const { blocks } = scanOutline(lines.join('\n'));
        for (const { parent } of blocks) if (parent !== -1) assert.match(blocks[parent]?.kind ?? 'no block', /^(?:item|quote|footnote)$/);
      }),
    );
  });

  it('reads LF, CRLF and CR alike, with a byte order mark and without', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const { title, blocks, repairs } = scanOutline(lines.join('\n'));
        for (const text of [lines.join('\r\n'), lines.join('\r'), `\ufeff${lines.join('\n')}`]) {
          const other = scanOutline(text);
          assert.deepEqual({ title: other.title, blocks: other.blocks, repairs: other.repairs }, { title, blocks, repairs });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('looks at no character more than three times on average', () => {
    const dense = fc.array(fc.oneof(line, fc.stringMatching(/^[-*+#|~`=<![\]:.1 \t>a"']{0,4}$/)), { maxLength: 60 });
    fc.assert(
      fc.property(dense, (lines) => {
        const text = lines.join('\n');
        assert.ok(scanOutline(text).visited <= 3 * text.length);
      }),
      { numRuns: 5000 },
    );
  });

  it('repairs lines of the note, in their order', () => {
    fc.assert(
      fc.property(note, (lines) => {
        const { repairs } = scanOutline(lines.join('\n'));
        repairs.forEach(({ line: first, end }, index) => {
          assert.ok((repairs[index - 1]?.line ?? 0) <= first && first < end && end <= lines.length);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
