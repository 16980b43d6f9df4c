import MarkdownIt from 'markdown-it';
import type { Block, Outline, RepairRule } from '../../../src/core/outline/outline';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { splitLines } from '../../../src/core/text/lines';

/** One block that the two see differently. */
export interface Difference {
  /** Zero-based. */
  readonly line: number;
  /** `heading 2`, `fence`, `table`, or `item 3` for one in the third list level; undefined where we see none. */
  readonly ours: string | undefined;
  /** The same for markdown-it. */
  readonly theirs: string | undefined;
  /** Undefined where nothing explains it. */
  readonly excuse: RepairRule | undefined;
}

export interface Comparison {
  /** How many headings, fences, tables and items markdown-it sees. */
  readonly blocks: number;
  readonly differences: readonly Difference[];
}

const markdown = new MarkdownIt({ html: true });
// The inline text of blocks is not compared.
markdown.core.ruler.enableOnly(['normalize', 'block']);

/** Reads a document with our scanner and with markdown-it, and says which blocks they see differently. */
export function beside(text: string): Comparison {
  const outline = scanOutline(text);
  const excused = excusedLines(outline);
  const ours = ourBlocks(outline);
  const theirs = theirBlocks(withoutFrontMatter(splitLines(text), outline));
  return { blocks: theirs.length, differences: differences(ours, theirs).map((each) => ({ ...each, excuse: excused.get(each.line) })) };
}

/** In the order of lines; a heading of another level, or an item of another depth, is one difference and not two. */
function differences(ours: readonly Seen[], theirs: readonly Seen[]): Omit<Difference, 'excuse'>[] {
  const ourKeys = new Set(ours.map(key));
  const theirKeys = new Set(theirs.map(key));
  const missing = theirs.filter((block) => !ourKeys.has(key(block)));
  const paired = ours
    .filter((block) => !theirKeys.has(key(block)))
    .map(({ line, name }) => {
      const at = missing.findIndex((other) => other.line === line && kindOf(other) === kindOf({ line, name }));
      return { line, ours: name, theirs: at < 0 ? undefined : missing.splice(at, 1)[0]?.name };
    });
  return [...paired, ...missing.map(({ line, name }) => ({ line, ours: undefined, theirs: name }))].sort((a, b) => a.line - b.line);
}

/** A block that both scanners know, by the name that they must agree on. */
interface Seen {
  readonly name: string;
  readonly line: number;
}

function key({ name, line }: Seen): string {
  return `${line} ${name}`;
}

/** `item` of `item 3`. */
function kindOf({ name }: Seen): string {
  return name.replace(/ .*/, '');
}

function theirBlocks(text: string): Seen[] {
  const blocks: Seen[] = [];
  let depth = 0;
  for (const { type, tag, map } of markdown.parse(text, {})) {
    if (type === 'list_item_close') depth--;
    if (type === 'list_item_open') depth++;
    if (!map) continue;
    const [line] = map;
    if (type === 'heading_open') blocks.push({ name: `heading ${tag.slice(1)}`, line });
    if (type === 'fence') blocks.push({ name: 'fence', line });
    if (type === 'table_open') blocks.push({ name: 'table', line });
    if (type === 'list_item_open') blocks.push({ name: `item ${depth}`, line });
  }
  return blocks;
}

function ourBlocks({ blocks }: Outline): Seen[] {
  // A block's parent stands before it, so one pass is enough.
  const depths: number[] = [];
  return blocks.flatMap((block) => {
    const depth = (depths[block.parent] ?? 0) + (block.kind === 'item' ? 1 : 0);
    depths.push(depth);
    const name = nameOf(block, depth);
    return name === undefined ? [] : [{ name, line: block.start }];
  });
}

function nameOf({ kind, marker }: Block, depth: number): string | undefined {
  switch (kind) {
    case 'heading':
      return `heading ${marker.length}`;
    case 'item':
      return `item ${depth}`;
    case 'fence':
    case 'table':
      return kind;
    default:
      return undefined;
  }
}

/** Each repair says how far it reaches. */
function excusedLines({ repairs }: Outline): Map<number, RepairRule> {
  const excused = new Map<number, RepairRule>();
  for (const { line, end, rule } of repairs) for (let at = line; at < end; at++) if (!excused.has(at)) excused.set(at, rule);
  return excused;
}

/** The text with blank lines for its front matter, which is unknown to CommonMark, and without a byte order mark. */
function withoutFrontMatter(lines: readonly string[], { blocks }: Outline): string {
  const end = blocks[0]?.kind === 'frontMatter' ? blocks[0].end : 0;
  return lines.map((line, number) => (number < end ? '' : line)).join('\n');
}
