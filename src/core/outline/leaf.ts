import type { BlockDraft } from './blockStack';
import type { FenceMark } from './fenceLines';
import type { HtmlEnd } from './htmlBlock';
import type { ReferenceReader } from './referenceReader';

interface LeafBase {
  readonly block: BlockDraft;
  /** How many containers it lies in. */
  readonly depth: number;
}

export interface Paragraph extends LeafBase {
  readonly kind: 'paragraph';
  /** Where it may be the definition of a link. */
  readonly reference: ReferenceReader | undefined;
  /** Whether its last line lacks the prefixes of its containers. */
  lazy: boolean;
}

/** The block of text that further lines may belong to. */
export type Leaf =
  | Paragraph
  | (LeafBase & { readonly kind: 'code' | 'table' })
  | (LeafBase & { readonly kind: 'html'; readonly end: HtmlEnd })
  | (LeafBase & {
      readonly kind: 'fence';
      readonly mark: FenceMark;
      /** White space in front of the mark, which is no part of the lines below it. */
      readonly indent: number;
      /** Whether a later line closes it. */
      readonly closed: boolean;
      /** The item right before it. */
      readonly item: BlockDraft | undefined;
    });
