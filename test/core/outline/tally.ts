import type { RepairRule } from '../../../src/core/outline/outline';
import { splitLines } from '../../../src/core/text/lines';
import { beside, type Difference } from './beside';

/** What came of reading many documents beside markdown-it. */
export interface Tally {
  readonly documents: number;
  /** Headings, fences, tables and items that markdown-it sees. */
  readonly blocks: number;
  /** Differences that are explained, by what explains them, the most frequent first: each `name:line what "text"`. */
  readonly excused: ReadonlyMap<RepairRule, readonly string[]>;
  /** Likewise those that are not: each a mistake of our scanner. */
  readonly unexplained: readonly string[];
}

export function tally(documents: Iterable<{ readonly name: string; readonly text: string }>): Tally {
  let count = 0;
  let blocks = 0;
  const excused = new Map<RepairRule, string[]>();
  const unexplained: string[] = [];
  for (const { name, text } of documents) {
    const compared = beside(text);
    count++;
    blocks += compared.blocks;
    for (const difference of compared.differences) {
      const { excuse } = difference;
      const list = excuse === undefined ? unexplained : (excused.get(excuse) ?? []);
      list.push(describe(name, text, difference));
      if (excuse !== undefined) excused.set(excuse, list);
    }
  }
  return { documents: count, blocks, excused: new Map([...excused].sort((a, b) => b[1].length - a[1].length)), unexplained };
}

/** What CommonMark does not know, and so is no repair. */
const SYNTAXES: ReadonlySet<RepairRule> = new Set(['callout', 'footnote']);

/** Share of the blocks, in percent, that repairs read otherwise than markdown-it. */
export function repairedPercent({ blocks, excused }: Tally): number {
  const repaired = [...excused].reduce((sum, [excuse, list]) => sum + (SYNTAXES.has(excuse) ? 0 : list.length), 0);
  return blocks === 0 ? 0 : (repaired / blocks) * 100;
}

/** @param most how many of the unexplained are listed */
export function tallyLines(all: Tally, most: number): string[] {
  const { documents, blocks, excused, unexplained } = all;
  const percent = (share: number): string => `${share.toFixed(3)} %`;
  return [
    `${documents} documents with ${blocks} headings, fences, tables and items; repairs excuse ${percent(repairedPercent(all))}, ${unexplained.length} unexplained`,
    ...[...excused].map(([excuse, { length }]) => `  ${excuse}: ${length} (${percent((length / Math.max(1, blocks)) * 100)})`),
    ...unexplained.slice(0, most).map((line) => `  ✘ ${line}`),
    ...(unexplained.length > most ? [`  … and ${unexplained.length - most} more`] : []),
  ];
}

function describe(name: string, text: string, { line, ours, theirs }: Difference): string {
  return `${name}:${line + 1} ${ours ?? 'nothing'}, to markdown-it ${theirs ?? 'nothing'}: ${JSON.stringify((splitLines(text)[line] ?? '').slice(0, 100))}`;
}
