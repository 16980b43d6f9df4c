import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { plainWords, type InlineNode, type Words } from './inline';
import { LONGEST_TEXT } from './longestText';
import { mendBold } from './looseBold';

/** Marks inside marks beyond this are read, but not drawn: nobody writes them, and drawing recurses. */
const DEEPEST = 12;

/** An element whose end has not come yet. */
interface Frame {
  readonly children: InlineNode[];
  readonly close: (children: readonly InlineNode[]) => readonly InlineNode[];
}

let parser: Parser | undefined;

/** One line of a note's Markdown as words to draw; a text that is too long for a line comes back as it is. */
export function parseInline(text: string): Words {
  if (text.length > LONGEST_TEXT) return plainWords(text);
  parser ??= createParser();
  const root: Frame = { children: [], close: (children) => children };
  const open = [root];
  for (const token of parser.parseInline(text, {})[0]?.children ?? []) read(token, open, root);
  while (open.length > 1) closeLast(open);
  return joined(root.children);
}

function createParser(): Parser {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // All links are read, so that none is left as its source; which of them are drawn as links is said below.
  markdown.validateLink = () => true;
  // Keeps escaped marks (`\*`) apart from marks that did not find a partner.
  markdown.core.ruler.disable('text_join');
  return markdown;
}

function read(token: Token, open: Frame[], root: Frame): void {
  const here = open.at(-1) ?? root;
  switch (token.type) {
    case 'strong_open':
      return begin(open, (children) => [{ kind: 'strong', children }]);
    case 'em_open':
      return begin(open, (children) => [{ kind: 'emphasis', children }]);
    case 's_open':
      return begin(open, (children) => [{ kind: 'strike', children }]);
    case 'link_open': {
      const href = String(token.attrGet('href') ?? '');
      return begin(open, isWeb(href) ? (children) => [{ kind: 'link', href, children }] : (children) => children);
    }
    case 'strong_close':
    case 'em_close':
    case 's_close':
    case 'link_close':
      return closeLast(open);
    case 'code_inline':
      here.children.push({ kind: 'code', text: token.content });
      return;
    case 'softbreak':
      here.children.push({ kind: 'text', text: ' ' });
      return;
    case 'hardbreak':
      here.children.push({ kind: 'break' });
      return;
    case 'image':
      here.children.push({ kind: 'text', text: altText(token.children ?? []) });
      return;
    case 'text':
      here.children.push(...mendBold(token.content));
      return;
    default:
      here.children.push({ kind: 'text', text: token.content });
  }
}

function begin(open: Frame[], close: Frame['close']): void {
  open.push({ children: [], close: open.length > DEEPEST ? (children) => children : close });
}

function closeLast(open: Frame[]): void {
  const last = open.length > 1 ? open.pop() : undefined;
  if (!last) return;
  const children = joined(last.children);
  if (children.length > 0) open.at(-1)?.children.push(...last.close(children));
}

function isWeb(href: string): boolean {
  return /^https:\/\/[a-z0-9]/i.test(href);
}

function altText(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.type === 'softbreak' ? ' ' : token.children ? altText(token.children) : token.content)).join('');
}

/** Neighboring texts as one, without empty ones. */
function joined(nodes: readonly InlineNode[]): InlineNode[] {
  const result: InlineNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.kind !== 'text' || last?.kind !== 'text') {
      if (node.kind !== 'text' || node.text !== '') result.push(node);
    } else {
      result[result.length - 1] = { kind: 'text', text: last.text + node.text };
    }
  }
  return result;
}
