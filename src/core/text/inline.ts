/**
 * Inline Markdown as a closed union: the only Markdown that is ever drawn.
 * Whatever is not listed here reaches the reader as the text that it is.
 */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'strike'; readonly children: readonly InlineNode[] }
  /** An `https:` address; every other scheme is plain text. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly InlineNode[] }
  | { readonly kind: 'break' }
  /** The gap of a cloze. */
  | { readonly kind: 'blank' };

export type Words = readonly InlineNode[];
