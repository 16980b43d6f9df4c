import assert from 'node:assert/strict';
import type { Block, Outline } from '../../../src/core/outline/outline';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { readFixtures } from '../fixtures';

/** The blocks as an indented tree, then the repairs. */
function draw(outline: Outline): string {
  const depth = (block: Block): number => {
    const parent = outline.blocks[block.parent];
    return parent ? depth(parent) + 1 : 0;
  };
  const name = (block: Block): string => {
    const words = block.kind === 'html' || block.kind === 'frontMatter' ? '' : block.content.join(' / ');
    const quoted = (text: string): string => (text === '' ? '' : ` "${text}"`);
    switch (block.kind) {
      case 'item':
        return `item ${block.marker}`.trimEnd();
      case 'fence':
        return `fence "${block.marker}"`;
      case 'callout':
      case 'footnote':
        return `${block.kind} ${block.marker}${quoted(words)}`;
      case 'heading':
        return `heading${block.marker.length}${quoted(words)}`;
      default:
        return block.kind + quoted(words);
    }
  };
  return [
    ...(outline.title === undefined ? [] : [`title ${outline.title}`]),
    ...outline.blocks.map((block) => '  '.repeat(depth(block)) + name(block)),
    ...outline.repairs.map((repair) => `! ${repair.line} ${repair.rule}`),
  ].join('\n');
}

describe('scanOutline', () => {
  for (const file of ['outline/blocks.txt', 'outline/repairs.txt']) {
    describe(file, () => {
      for (const { name, input, expected } of readFixtures(file)) {
        it(name, () => {
          assert.equal(draw(scanOutline(input)), expected);
        });
      }
    });
  }

  it('takes time in proportion to what is hostile', () => {
    const hostile = [
      '>'.repeat(100_000),
      '*a '.repeat(100_000),
      '- '.repeat(50_000),
      '#'.repeat(100_000),
      `${'`'.repeat(50_000)}\n`.repeat(2),
      '```x\n'.repeat(50_000),
      '| '.repeat(50_000),
      `${'a\n'.repeat(20_000)}${'|-'.repeat(20_000)}`,
      '  '.repeat(50_000),
      Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
      '[a]: x\n'.repeat(30_000),
      '<!--\n'.repeat(30_000),
      `- a\n${'\n'.repeat(100_000)}`,
    ];
    for (const text of hostile) {
      const started = performance.now();
      scanOutline(text);
      const took = performance.now() - started;
      assert.ok(took < 2000, `${Math.round(took)} ms for ${JSON.stringify(text.slice(0, 12))}`);
    }
  });
});
