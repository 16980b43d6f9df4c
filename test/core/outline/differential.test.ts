import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tests as examples } from 'commonmark-spec';
import { root } from '../fixtures';
import { beside } from './beside';
import { repairedPercent, tally, tallyLines } from './tally';

/** Well-formed documentation that every clone has: the read-me files of the packages it is built with. */
function readmes(): { name: string; text: string }[] {
  const modules = path.join(root, 'node_modules');
  return readdirSync(modules, { withFileTypes: true })
    .flatMap((entry) => (entry.name.startsWith('@') ? readdirSync(path.join(modules, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name]))
    .map((name) => ({ name, file: path.join(modules, name, 'README.md') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, text: readFileSync(file, 'utf8') }));
}

describe('scanOutline beside markdown-it', () => {
  it('sees the same headings, fences, tables and items in the examples of CommonMark', () => {
    const all = tally(examples.map(({ number, section, markdown }) => ({ name: `example ${number} (${section})`, text: markdown.replaceAll('→', '\t') })));
    console.log(tallyLines(all, 0).map((line) => `      ${line}`).join('\n'));
    assert.ok(all.documents > 600, `only ${all.documents} examples to compare`);
    assert.deepEqual(all.unexplained, []);
    assert.ok(repairedPercent(all) <= 2, `repairs excuse ${repairedPercent(all)} % of the blocks of the examples`);
  });

  it('sees the same in published documentation', function () {
    this.timeout(60_000);
    const all = tally(readmes());
    console.log(tallyLines(all, 0).map((line) => `      ${line}`).join('\n'));
    assert.ok(all.blocks > 3000, `only ${all.blocks} blocks to compare`);
    assert.deepEqual(all.unexplained, []);
    assert.ok(repairedPercent(all) <= 0.1, `repairs excuse ${repairedPercent(all)} % of the blocks of well-formed documentation`);
  });

  it('takes a difference for explained only where a repair stands on it or around it', () => {
    assert.deepEqual(beside('*Queues:\n\n# Heading').differences, [{ line: 0, ours: 'item 1', theirs: undefined, excuse: 'marker-without-space' }]);
    assert.deepEqual(beside('```\n\n# Heading').differences, [{ line: 2, ours: 'heading 1', theirs: undefined, excuse: 'unclosed-fence' }]);
    assert.deepEqual(beside('1. a\n  - b\n  - c').differences.map(({ ours, theirs }) => [ours, theirs]), Array(2).fill(['item 2', 'item 1']), 'one difference for one block');
    assert.deepEqual(beside('---\ntitle: x\n---\n# Heading\n- item\n  - item').differences, []);
  });
});
