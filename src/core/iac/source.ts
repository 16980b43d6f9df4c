import type { EntityId } from '../catalog/catalog';

/** A place in a file; line and character are zero-based, in UTF-16 units as in LSP. */
export interface IacSource {
  /** As the editor knows it; without HashiCorp's extension `.tf` is `plaintext`, so the path counts as well. */
  readonly languageId: string | undefined;
  /** With either kind of slash. */
  readonly path: string;
  /** The whole file, without line terminators; another array for each version of it. */
  readonly lines: readonly string[];
  readonly line: number;
  readonly character: number;
}

/** How an entity was recognised. */
export type Via = 'type' | 'reference' | 'action' | 'arn' | 'principal' | 'value' | 'module' | 'prose' | 'label' | 'code';

/** What stands at a place. */
export interface IacHit {
  readonly entity: EntityId;
  /** On the line asked for; `end` exclusive. */
  readonly range: { readonly start: number; readonly end: number };
  readonly via: Via;
  /** The words in the range. */
  readonly text: string;
}
