import type { InlineNode } from './inline';

interface Mark {
  /** `**` or `__`. */
  readonly sign: string;
  readonly at: number;
}

/**
 * Bold that CommonMark does not take, as careless authors write it: with a space inside one of its marks
 * (`__Default __`), or never closed (`**Limits`). Marks inside words and between spaces (`2 ** 3`, `src/**`) stay.
 * @param text in which proper bold has been found before
 */
export function mendBold(text: string): InlineNode[] {
  const marks = [...text.matchAll(/(?<!\*)\*\*(?!\*)|(?<!_)__(?!_)/g)].map(({ 0: sign, index }) => ({ sign, at: index }));
  const nodes: InlineNode[] = [];
  let done = 0;
  for (let each = 0; each < marks.length; each++) {
    const mark = marks[each];
    if (!mark) continue;
    const next = marks[each + 1];
    if (next && isPair(text, mark, next)) {
      nodes.push({ kind: 'text', text: text.slice(done, mark.at) }, ...bold(text.slice(mark.at + 2, next.at)));
      done = next.at + 2;
      each++;
    } else if (isLost(text, mark.at)) {
      nodes.push({ kind: 'text', text: text.slice(done, mark.at) });
      done = mark.at + 2;
    }
  }
  return [...nodes, { kind: 'text', text: text.slice(done) }];
}

/** The spaces of loose marks go out of the bold. */
function bold(inner: string): InlineNode[] {
  const words = inner.trim();
  const start = inner.indexOf(words);
  return [
    { kind: 'text', text: inner.slice(0, start) },
    { kind: 'strong', children: [{ kind: 'text', text: words }] },
    { kind: 'text', text: inner.slice(start + words.length) },
  ];
}

function isPair(text: string, first: Mark, second: Mark): boolean {
  if (first.sign !== second.sign || isWordChar(text, first.at - 1) || isWordChar(text, second.at + 2)) return false;
  const inner = text.slice(first.at + 2, second.at);
  // Between spaces it is a power or a path, but for the mark with which a line begins.
  return inner.trim() !== '' && (first.at === 0 || !/^\s/.test(inner) || !/\s$/.test(inner));
}

/** It touches a word on one side: it was meant as a mark, but its partner is missing. */
function isLost(text: string, at: number): boolean {
  return isWordChar(text, at - 1) !== isWordChar(text, at + 2);
}

function isWordChar(text: string, at: number): boolean {
  return /[0-9A-Za-z\u0080-\uFFFF]/.test(text.charAt(at));
}
