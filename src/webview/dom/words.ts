import type { InlineNode, Words } from '../../core/text/inline';
import { element, spoken } from './element';

const TAGS = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

/** Words as DOM. The union is closed: what it does not list cannot be drawn. */
export function drawWords(words: Words): Node[] {
  return words.map(drawNode);
}

function drawNode(node: InlineNode): Node {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return element('code', {}, node.text);
    case 'strong':
    case 'emphasis':
    case 'strike':
      return element(TAGS[node.kind], {}, ...drawWords(node.children));
    case 'link':
      return element('a', { href: node.href }, ...drawWords(node.children));
    case 'break':
      return element('br');
    case 'blank':
      return element('span', { class: 'blank' }, spoken('blank'));
  }
}

/** The same words to be heard. */
export function wordsText(words: Words): string {
  return words.map(nodeText).join('').replace(/\s+/g, ' ').trim();
}

function nodeText(node: InlineNode): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return node.children.map(nodeText).join('');
    case 'break':
      return ' ';
    case 'blank':
      return 'blank';
  }
}
