import type { LineSpan } from '../text/lines';
import { NO_CONTENT, type BlockDraft, type BlockStack } from './blockStack';
import type { Paragraph } from './leaf';
import type { LineCursor } from './lineCursor';
import { isTitleOfLines } from './titleOfLines';

/**
 * A paragraph is over: parts the definitions of links, with which it may begin, from its text, and makes items of the
 * lines under a title. Returns the lines of those items, should there be any.
 */
export function endParagraph({ block, reference }: Paragraph, stack: BlockStack, cursor: LineCursor): LineSpan | undefined {
  if (reference) partReferences(block, reference.end(), stack);
  else if (isTitleOfLines(block.content, cursor)) return makeItems(block, stack);
  return undefined;
}

function partReferences(block: BlockDraft, lines: number, stack: BlockStack): void {
  if (lines === 0) return;
  block.kind = 'reference';
  if (lines === block.content.length) return;
  stack.insert({ ...block, kind: 'paragraph', start: block.start + lines, content: block.content.splice(lines) });
  block.end = block.start + lines;
}

function makeItems(block: BlockDraft, stack: BlockStack): LineSpan {
  const start = block.start + 1;
  block.content.splice(1).forEach((line, number) => {
    const { parent, column, marker } = block;
    const span = { start: start + number, end: start + number + 1 };
    const index = stack.insert({ kind: 'item', ...span, parent, column, marker, content: NO_CONTENT });
    stack.insert({ kind: 'paragraph', ...span, parent: index, column, marker, content: [line] });
  });
  const span = { start, end: block.end };
  block.end = start;
  return span;
}
