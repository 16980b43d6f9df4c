import type { Prose } from '../prose';
import type { InlineLink } from '../inline/inline';
import { readTarget, type LinkTarget } from './linkTarget';

/** A link of a note to a file near it, or to a place in itself. */
export interface NoteLink {
  readonly prose: Prose;
  readonly form: InlineLink['form'] | 'reference' | 'html';
  /** Where the target stands in the prose. */
  readonly start: number;
  readonly end: number;
  readonly target: LinkTarget;
}

/** All links that lead to no other place than files: those with a scheme and those from the root of a site are left out. */
export function findLinks(prose: readonly Prose[]): NoteLink[] {
  return prose.flatMap((each) => {
    const { text } = each;
    if (!text.includes('](') && !text.includes('[[') && !text.includes('<') && each.kind !== 'reference') return [];
    if (each.kind === 'reference') return referenceLink(each);
    const parts = each.inline;
    const links: Omit<NoteLink, 'prose' | 'target'>[] =
      each.kind === 'html' ? [] : parts.links.map(({ form, target }) => ({ form, ...target }));
    for (const tag of parts.tags) {
      const address = ADDRESS.exec(text.slice(tag.start, tag.end));
      if (!address) continue;
      const start = tag.start + address[0].length - 1 - (address[2] ?? '').length;
      links.push({ form: 'html', start, end: start + (address[2] ?? '').length });
    }
    return links.flatMap((link) => withTarget(each, link));
  });
}

const ADDRESS = /^<(?:a|img)\s(?:[^>]*?\s)?(?:href|src)\s*=\s*(["'])([^"'\n]*)\1/i;

/** `[name]: target "title"` */
function referenceLink(prose: Prose): NoteLink[] {
  const found = /^\[(?!\^)[^\]\n]+\]:\s*<?([^\s<>]+)/.exec(prose.text);
  const target = found?.[1] ?? '';
  const end = found?.[0].length ?? 0;
  return withTarget(prose, { form: 'reference', start: end - target.length, end });
}

function withTarget(prose: Prose, link: Omit<NoteLink, 'prose' | 'target'>): NoteLink[] {
  const target = readTarget(prose.text.slice(link.start, link.end), link.form === 'wiki' || link.form === 'embed');
  return target ? [{ ...link, prose, target }] : [];
}
