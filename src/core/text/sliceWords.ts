import type { InlineNode, Words } from './inline';

/** What is to be read of words, without their marks. */
export function wordsText(words: Words): string {
  return words.map(nodeText).join('');
}

/** The words between two offsets of `wordsText`, each part with the marks that it stood in. */
export function sliceWords(words: Words, start: number, end: number): Words {
  const parts: InlineNode[] = [];
  let at = 0;
  for (const node of words) {
    const length = nodeText(node).length;
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    if (from < to) parts.push(sliceNode(node, from, to));
    at += length;
  }
  return parts;
}

function sliceNode(node: InlineNode, from: number, to: number): InlineNode {
  if ('children' in node) return { ...node, children: sliceWords(node.children, from, to) };
  return 'text' in node ? { ...node, text: node.text.slice(from, to) } : node;
}

function nodeText(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'break':
      return ' ';
    case 'blank':
      return '';
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return wordsText(node.children);
  }
}
