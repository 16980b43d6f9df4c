import type { Catalog, Mention } from '../catalog/catalog';
import type { TextSpan } from '../text/joiner';
import { readInline } from './inline/inline';
import type { Prose } from './prose';

const masked = new WeakMap<Prose, string>();
const mentioned = new WeakMap<Prose, readonly Mention[]>();

/**
 * The prose without what is no words of its author: code, tags, links with the titles that they quote, and addresses.
 * Spaces stand in their place, so that offsets stay.
 */
export function ownWords(prose: Prose): string {
  const known = masked.get(prose);
  if (known !== undefined) return known;
  const words = mask(prose);
  masked.set(prose, words);
  return words;
}

/** What the author's own words name; asked for by several rules, looked up once. */
export function mentionsIn(prose: Prose, catalog: Catalog): readonly Mention[] {
  const known = mentioned.get(prose);
  if (known) return known;
  const mentions = catalog.mentions(ownWords(prose));
  mentioned.set(prose, mentions);
  return mentions;
}

function mask({ kind, text }: Prose): string {
  if (kind === 'html' || kind === 'reference') return ' '.repeat(text.length);
  if (!/[`<[:]/.test(text)) return text;
  const { code, tags, links } = readInline(text);
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
