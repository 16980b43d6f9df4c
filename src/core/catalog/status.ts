import type { EntityId } from './catalog';

/** When AWS made something so, and where it says so. */
export interface Notice {
  /** `2022-07-26`, or as much of it as AWS tells: `2022-07`, `2022`. */
  readonly date: string;
  readonly year: number;
  /** `https:` address of the notice: a document history, a guide, a page of What's New. */
  readonly source: string;
}

/** What an entity was called until AWS renamed it. */
export interface FormerName extends Notice {
  /** As AWS wrote it: `AWS SSO`. */
  readonly name: string;
}

export type EntityStatus =
  | { readonly kind: 'current' }
  /** The same product under a new name. */
  | ({ readonly kind: 'renamed'; readonly from: string } & Notice)
  /** Customers of old go on; nobody new can begin. */
  | ({ readonly kind: 'closed'; readonly successor: EntityId | undefined } & Notice)
  /** Nobody can use it since that day. */
  | ({ readonly kind: 'retired'; readonly successor: EntityId | undefined } & Notice);
