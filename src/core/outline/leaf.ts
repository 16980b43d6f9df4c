import type { BlockDraft } from './blockStack';
import type { HtmlEnd } from './htmlBlock';
import { countSpaces, fenceMark, type FenceMark } from './lineMarks';

interface LeafBase {
  readonly block: BlockDraft;
  /** How many containers it lies in. */
  readonly depth: number;
}

/** The block of text that further lines may belong to. */
export type Leaf =
  | (LeafBase & { readonly kind: 'paragraph' | 'code' | 'table' })
  | (LeafBase & { readonly kind: 'fence'; readonly mark: FenceMark; readonly indent: number })
  | (LeafBase & { readonly kind: 'html'; readonly end: HtmlEnd });

/**
 * Whether a leaf that takes lines as they are (fence, HTML, indented code) takes this one: it stays `open` or is
 * `closed` by it; undefined where the line is not its own. Paragraphs and tables take lines only when nothing else does.
 */
export function takeLine(leaf: Leaf, number: number, line: string, at: number, blank: boolean): 'open' | 'closed' | undefined {
  const { block } = leaf;
  switch (leaf.kind) {
    case 'fence': {
      block.end = number + 1;
      const spaces = countSpaces(line, at);
      const mark = spaces <= 3 ? fenceMark(line, at + spaces) : undefined;
      if (mark && mark.char === leaf.mark.char && mark.length >= leaf.mark.length && mark.info === '') return 'closed';
      block.content.push(line.slice(at + Math.min(spaces, leaf.indent)));
      return 'open';
    }
    case 'html':
      if (leaf.end === 'blank' && blank) return undefined;
      block.end = number + 1;
      block.content.push(line.slice(at));
      return endsHtml(leaf.end, line, at) ? 'closed' : 'open';
    case 'code':
      if (blank || countSpaces(line, at) < 4) return undefined;
      for (let gap = block.end; gap < number; gap++) block.content.push('');
      block.end = number + 1;
      block.content.push(line.slice(at + 4));
      return 'open';
    case 'table':
    case 'paragraph':
      return undefined;
  }
}

/** Whether an HTML block with this end is over with the line. */
export function endsHtml(end: HtmlEnd, line: string, from: number): boolean {
  return end !== 'blank' && line.toLowerCase().includes(end, from);
}
