import type { Catalog, EntityId } from '../catalog/catalog';
import type { Row } from './noteLine';

/** A topic with content of its own, which later lines of its row may belong to though they are typed beside it. */
export interface Owner {
  readonly topic: number;
  readonly entity: EntityId;
  /** Index of the first passage after it that may still turn out to be its own. */
  passages: number;
  readonly outer: Owner | undefined;
}

/** Remembers in each row whose part a later line may be: DAX and Global Tables belong to DynamoDB though typed beside it. */
export class Kin {
  readonly #catalog: Catalog;
  readonly #owners = new Map<Row, Owner>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Whether a line may belong to one that stands before it in its row. */
  hasOwner(row: Row): boolean {
    return this.#owners.has(row);
  }

  /** The nearest owner that an entity is a part of. @param same whether the owner’s own entity counts as one */
  ownerOf(row: Row, entity: EntityId, same: boolean): Owner | undefined {
    for (let owner = this.#owners.get(row); owner; owner = owner.outer) {
      if (owner.entity === entity ? same : this.#isPart(entity, owner.entity)) return owner;
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
  }

  /** Whether one belongs to the other by the catalogue, and bears its name. */
  isOwnPart(entity: EntityId, whole: EntityId): boolean {
    const part = this.#catalog.entity(entity);
    return part !== undefined && (part.service === whole || part.broader === whole) && this.#isPart(entity, whole);
  }

  /** Whether one is a part that bears the other's name: DAX, the DynamoDB Accelerator, but not every gateway of a VPC. */
  #isPart(entity: EntityId, whole: EntityId): boolean {
    const [part, other] = [this.#catalog.entity(entity), this.#catalog.entity(whole)];
    if (!part || !other) return false;
    const words = ` ${other.name.toLowerCase()} `;
    if (part.service !== whole && part.broader !== whole) return ` ${part.name.toLowerCase()} `.startsWith(words);
    return [part.name, ...part.aliases].some((name) => ` ${name.toLowerCase()} `.includes(words));
  }
}
