import type { TextSpan } from '../text/joiner';
import type { Prose } from './prose';

/** The prose with spaces in the place of what is no words of its author: code, tags, addresses, links with the titles that they quote. */
export function ownWords(prose: Prose): string {
  const { kind, text } = prose;
  if (kind === 'html' || kind === 'reference') return ' '.repeat(text.length);
  if (!/[`<[]|:\/\//.test(text)) return text;
  const { code, tags, links } = prose.inline;
  const addresses = [...text.matchAll(/https?:\/\/[^\s<>|]+/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const spans: TextSpan[] = [...code, ...tags, ...links, ...addresses].sort((a, b) => a.start - b.start);
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    out += text.slice(at, Math.max(at, start)) + ' '.repeat(end - Math.max(at, start));
    at = end;
  }
  return out + text.slice(at);
}
