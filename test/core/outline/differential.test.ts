import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { root } from '../fixtures';

/** Well-formed documentation that every clone has: the read-me files of the packages it is built with. */
function documents(): string[] {
  const modules = path.join(root, 'node_modules');
  return readdirSync(modules, { withFileTypes: true })
    .flatMap((entry) => (entry.name.startsWith('@') ? readdirSync(path.join(modules, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name]))
    .map((name) => path.join(modules, name, 'README.md'))
    .filter((file) => existsSync(file));
}

const markdown = new MarkdownIt({ html: true });

/** Headings with level, fences, tables and items, each with its line, as markdown-it sees them. */
function reference(text: string): Set<string> {
  const blocks = new Set<string>();
  for (const token of markdown.parse(text, {})) {
    const line = token.map?.[0];
    if (line === undefined) continue;
    if (token.type === 'heading_open') blocks.add(`${line} heading ${token.tag.slice(1)}`);
    if (token.type === 'fence') blocks.add(`${line} fence`);
    if (token.type === 'table_open') blocks.add(`${line} table`);
    if (token.type === 'list_item_open') blocks.add(`${line} item`);
  }
  return blocks;
}

function ours(text: string): { blocks: Set<string>; repaired: Set<number> } {
  const outline = scanOutline(text);
  const blocks = new Set<string>();
  for (const block of outline.blocks) {
    if (block.kind === 'heading') blocks.add(`${block.start} heading ${block.level}`);
    if (block.kind === 'fence' || block.kind === 'table' || block.kind === 'item') blocks.add(`${block.start} ${block.kind}`);
  }
  return { blocks, repaired: new Set(outline.repairs.map((repair) => repair.line)) };
}

describe('scanOutline beside markdown-it', () => {
  it('sees the same headings, fences, tables and items in published documentation', function () {
    this.timeout(60_000);
    let total = 0;
    let excused = 0;
    const different: string[] = [];
    for (const file of documents()) {
      const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
      if (text.startsWith('---\n')) continue;
      const theirs = reference(text);
      const { blocks, repaired } = ours(text);
      total += theirs.size;
      const wrong = [...theirs].filter((block) => !blocks.has(block)).concat([...blocks].filter((block) => !theirs.has(block)));
      for (const block of wrong) {
        const line = Number(block.split(' ')[0]);
        if (repaired.has(line) || repaired.has(line - 1) || repaired.has(line + 1)) excused++;
        else different.push(`${path.basename(path.dirname(file))}: ${block}`);
      }
    }
    assert.ok(total > 3000, `only ${total} blocks to compare`);
    assert.deepEqual(different, []);
    assert.ok(excused <= total / 1000, `${excused} of ${total} blocks are excused by repairs`);
  });
});
