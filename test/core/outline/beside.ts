import MarkdownIt from 'markdown-it';
import type { Block, Outline, RepairRule } from '../../../src/core/outline/outline';
import { scanOutline } from '../../../src/core/outline/scanOutline';
import { splitLines } from '../../../src/core/text/lines';

/** What explains that we read a block otherwise than markdown-it: a named repair, or MkDocs' `!!! note`, which CommonMark lacks. */
export type Excuse = RepairRule | 'callout';

/** One block that only one of the two sees. */
export interface Difference {
  /** Zero-based. */
  readonly line: number;
  /** `heading 2`, `fence`, `table`, or `item 3` for one in the third list level. */
  readonly block: string;
  readonly seenBy: 'us' | 'markdown-it';
  /** Undefined where nothing explains it. */
  readonly excuse: Excuse | undefined;
}

export interface Comparison {
  /** How many headings, fences, tables and items markdown-it sees. */
  readonly blocks: number;
  readonly differences: readonly Difference[];
}

/** A block that both scanners know, by the name that they must agree on. */
interface Seen {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What our scanner sees, and what explains it. */
interface Ours {
  readonly blocks: readonly (Seen & { readonly excuse: Excuse | undefined })[];
  /** By the line of every block that is explained, and of all that lies in it. */
  readonly excusedLines: ReadonlyMap<number, Excuse>;
  readonly unclosedFences: ReadonlySet<number>;
}

const markdown = new MarkdownIt({ html: true });
// The inline text of blocks is not compared.
markdown.core.ruler.enableOnly(['normalize', 'block']);

/** Reads a document with our scanner and with markdown-it, and says which blocks they see differently. */
export function beside(text: string): Comparison {
  const outline = scanOutline(text);
  const lines = splitLines(text);
  const ours = ourBlocks(outline, lines);
  const theirs = theirBlocks(withoutFrontMatter(lines, outline));
  const ourKeys = new Set(ours.blocks.map(key));
  const theirKeys = new Set(theirs.map(key));
  const differences: Difference[] = [
    ...ours.blocks
      .filter((block) => !theirKeys.has(key(block)))
      .map(({ start, name, excuse }): Difference => ({ line: start, block: name, seenBy: 'us', excuse: excuse ?? inUnclosedFence(start, ours, theirs) })),
    ...theirs
      .filter((block) => !ourKeys.has(key(block)))
      .map(({ start, name }): Difference => ({ line: start, block: name, seenBy: 'markdown-it', excuse: ours.excusedLines.get(start) })),
  ];
  return { blocks: theirs.length, differences: differences.sort((a, b) => a.line - b.line) };
}

function key({ name, start }: Seen): string {
  return `${start} ${name}`;
}

function theirBlocks(text: string): Seen[] {
  const blocks: Seen[] = [];
  let depth = 0;
  for (const { type, tag, map } of markdown.parse(text, {})) {
    if (type === 'list_item_close') depth--;
    if (type === 'list_item_open') depth++;
    if (!map) continue;
    const [start, end] = map;
    if (type === 'heading_open') blocks.push({ name: `heading ${tag.slice(1)}`, start, end });
    if (type === 'fence') blocks.push({ name: 'fence', start, end });
    if (type === 'table_open') blocks.push({ name: 'table', start, end });
    if (type === 'list_item_open') blocks.push({ name: `item ${depth}`, start, end });
  }
  return blocks;
}

function ourBlocks({ blocks, repairs }: Outline, lines: readonly string[]): Ours {
  const repaired = new Map(repairs.map(({ line, rule }) => [line, rule]));
  const seen: (Seen & { readonly excuse: Excuse | undefined })[] = [];
  const excusedLines = new Map<number, Excuse>(repaired);
  // A block's parent stands before it, so one pass brings depth and excuse down to all that lies in it.
  const depths: number[] = [];
  const excuses: (Excuse | undefined)[] = [];
  for (const block of blocks) {
    const { start, end, parent } = block;
    const depth = (depths[parent] ?? 0) + (block.kind === 'item' ? 1 : 0);
    const inherited = excuses[parent];
    const excuse = excuseOf(block, repaired, lines[start] ?? '') ?? inherited;
    depths.push(depth);
    excuses.push(excuse);
    const name = nameOf(block, depth);
    if (name !== undefined) seen.push({ name, start, end, excuse });
    if (excuse === undefined || excuse === inherited) continue;
    for (let line = start; line < end; line++) excusedLines.set(line, excuse);
  }
  const unclosedFences = new Set(repairs.filter(({ rule }) => rule === 'unclosed-fence').map(({ line }) => line));
  return { blocks: seen, excusedLines, unclosedFences };
}

function nameOf({ kind, level }: Block, depth: number): string | undefined {
  switch (kind) {
    case 'heading':
      return `heading ${level}`;
    case 'item':
      return `item ${depth}`;
    case 'fence':
    case 'table':
      return kind;
    default:
      return undefined;
  }
}

const CALLOUT = /(?:^|[\s>*+-])(?:!!!|\?\?\?\+?) ?[a-z]/i;

/** A repair on a block's first line, or on the second of a table, explains the block and all that lies in it. */
function excuseOf({ kind, start }: Block, repaired: ReadonlyMap<number, RepairRule>, line: string): Excuse | undefined {
  return repaired.get(start) ?? (kind === 'table' ? repaired.get(start + 1) : undefined) ?? (kind === 'quote' && CALLOUT.test(line) ? 'callout' : undefined);
}

/** A fence that is never closed is text to us: so we see what markdown-it takes for the fence's. */
function inUnclosedFence(line: number, { unclosedFences }: Ours, theirs: readonly Seen[]): Excuse | undefined {
  const inside = theirs.some(({ name, start, end }) => name === 'fence' && unclosedFences.has(start) && start <= line && line < end);
  return inside ? 'unclosed-fence' : undefined;
}

/** The text with blank lines for its front matter, which is unknown to CommonMark, and without a byte order mark. */
function withoutFrontMatter(lines: readonly string[], { blocks }: Outline): string {
  const end = blocks[0]?.kind === 'frontMatter' ? blocks[0].end : 0;
  return lines.map((line, number) => (number < end ? '' : line)).join('\n');
}
