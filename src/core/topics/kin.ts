import type { Catalog, EntityId } from '../catalog/catalog';
import type { Row } from './noteLine';
import type { Parts } from './parts';

/** A topic with content of its own, which later lines of its row may belong to though they are typed beside it. */
export interface Owner {
  readonly topic: number;
  readonly entity: EntityId;
  /** Index of the first passage after it that may still turn out to be its own; infinite once another topic has begun. */
  passages: number;
  readonly outer: Owner | undefined;
}

/** Remembers in each row whose part a later line may be: DAX and Global Tables belong to DynamoDB though typed beside it. */
export class Kin {
  readonly #catalog: Catalog;
  readonly #parts: Parts;
  readonly #owners = new Map<Row, Owner>();
  /** Rows whose last topic nobody knows. */
  readonly #parted = new Set<Row>();

  constructor(catalog: Catalog, parts: Parts) {
    this.#catalog = catalog;
    this.#parts = parts;
  }

  /** Whether a statement may belong to the topic that stands before it in its row. */
  hasOwner(row: Row): boolean {
    return this.#owners.has(row) && !this.#parted.has(row);
  }

  /**
   * The nearest owner that an entity is a part of.
   * @param whole whether all of the line's label names it; else the owner's own entity counts too, but only right after it
   */
  ownerOf(row: Row, entity: EntityId, whole: boolean): Owner | undefined {
    if (!whole && this.#parted.has(row)) return undefined;
    for (let owner = this.#owners.get(row); owner; owner = owner.outer) {
      if (owner.entity === entity ? !whole : this.#parts.isPart(entity, owner.entity)) return owner;
    }
    return undefined;
  }

  /** The nearest owner that knows a label as the name of a part, if nothing parts them: `Streams` beside DynamoDB. */
  lenderOf(row: Row, label: string, context: readonly EntityId[]): { readonly owner: Owner; readonly entity: EntityId } | undefined {
    if (this.#parted.has(row)) return undefined;
    for (let owner = this.#owners.get(row); owner; owner = owner.outer) {
      const entity = this.#parts.partCalled(label, owner.entity, context);
      if (entity !== undefined) return { owner, entity };
    }
    return undefined;
  }

  /** The last topic of a row when a statement follows it that speaks of it, or of anything of a service that it is. */
  spokenOf(row: Row, entity: EntityId): Owner | undefined {
    const owner = this.#owners.get(row);
    return owner && (owner.entity === entity || this.#catalog.entity(entity)?.service === owner.entity) ? owner : undefined;
  }

  /** The topic now stands last in its row: what comes next may be its part, or the part of the owner that it belongs to. */
  stand(row: Row, owner: Omit<Owner, 'outer'> | undefined, outer: Owner | undefined): void {
    const last = owner ? { ...owner, outer } : outer;
    if (last) this.#owners.set(row, last);
    else this.#owners.delete(row);
    this.#parted.delete(row);
  }

  /** A topic that nobody knows now stands last in its row: what names a part may still follow, but no statement of an owner. */
  standUnknown(row: Row): void {
    this.#parted.add(row);
    for (let owner = this.#owners.get(row); owner; owner = owner.outer) owner.passages = Infinity;
  }
}
