import type { TextSpan } from '../../text/joiner';

/** Longer targets are data that was pasted. */
const LONGEST = 2000;
/** Parentheses inside a target: more are looked at by no reader of Markdown. */
const DEEPEST = 32;

/**
 * What stands behind the words of a link: `(target)`, `(<target>)`, `(target "title")`.
 * A target without angle brackets has no spaces, and its parentheses are balanced.
 * @param open the offset of the parenthesis
 */
export function linkTail(text: string, open: number): { readonly target: TextSpan; readonly end: number } | undefined {
  const from = afterSpaces(text, open + 1);
  const target = text.charAt(from) === '<' ? bracketed(text, from) : bare(text, from);
  if (!target) return undefined;
  const behind = target.end + (text.charAt(from) === '<' ? 1 : 0);
  const next = afterSpaces(text, behind);
  if (text.charAt(next) === ')') return { target, end: next + 1 };
  if (next === behind) return undefined;
  const end = afterTitle(text, next);
  return end === undefined ? undefined : { target, end };
}

function bracketed(text: string, open: number): TextSpan | undefined {
  for (let at = open + 1; at < text.length && at - open < LONGEST; at++) {
    const char = text.charAt(at);
    if (char === '>') return { start: open + 1, end: at };
    if (char === '<' || char === '\n') return undefined;
    if (char === '\\' && text.charAt(at + 1) !== '\n') at++;
  }
  return undefined;
}

function bare(text: string, start: number): TextSpan | undefined {
  let depth = 0;
  for (let at = start; at < text.length && at - start < LONGEST; at++) {
    const char = text.charAt(at);
    if (char === ' ' || char === '\n' || char === '\t') return depth === 0 ? { start, end: at } : undefined;
    if (char === '\\') {
      // White space can not be escaped: it ends the address.
      if (!/\s/.test(text.charAt(at + 1))) at++;
    } else if (char === '(' && ++depth > DEEPEST) return undefined;
    else if (char === ')' && depth-- === 0) return { start, end: at };
  }
  return undefined;
}

/** `"title"`, `'title'` or `(title)`, and the closing parenthesis; also the size that some tools take (`=100x20`). */
function afterTitle(text: string, start: number): number | undefined {
  const size = /^=\d*x?\d*%?\s*\)/.exec(text.slice(start, start + 20));
  if (size) return start + size[0].length;
  const opens = text.charAt(start);
  if (opens !== '"' && opens !== "'" && opens !== '(') return undefined;
  const quote = opens === '(' ? ')' : opens;
  for (let at = start + 1; at < text.length && at - start < LONGEST; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '(' && opens === '(') return undefined;
    else if (char === quote) {
      const end = afterSpaces(text, at + 1);
      return text.charAt(end) === ')' ? end + 1 : undefined;
    }
  }
  return undefined;
}

function afterSpaces(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST && /[ \t\n]/.test(text.charAt(at))) at++;
  return at;
}
