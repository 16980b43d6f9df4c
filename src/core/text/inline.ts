/**
 * Inline Markdown as a closed union: the only Markdown that is ever drawn.
 * Whatever is not listed here reaches the reader as the text that it is.
 */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly InlineNode[] }
  /** An `https:` address; of a link to anywhere else only the words are left. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'break' }
  /** The gap of a cloze. */
  | { readonly kind: 'blank' };

export type Words = readonly InlineNode[];

/** Text that is no Markdown, as words to draw: a `*` in it is a star. */
export function plainWords(text: string): Words {
  return text === '' ? [] : [{ kind: 'text', text }];
}
