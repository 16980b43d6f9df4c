import type { Catalog, Entity, EntityId } from '../catalog/catalog';
import type { Naming } from './naming';

/** Says what may belong to a thing that it is typed beside. */
export class Parts {
  readonly #catalog: Catalog;
  readonly #naming: Naming;

  constructor(catalog: Catalog, naming: Naming) {
    this.#catalog = catalog;
    this.#naming = naming;
  }

  /** Whether one is a part that bears the other's name: DAX, the DynamoDB Accelerator, but not every gateway of a VPC. */
  isPart(entity: EntityId, whole: EntityId): boolean {
    const [part, other] = [this.#catalog.entity(entity), this.#catalog.entity(whole)];
    if (!part || !other || !belongsTo(part, other)) return false;
    const words = ` ${other.name.toLowerCase()} `;
    return [part.name, ...part.aliases].some((name) => ` ${name.toLowerCase()} `.includes(words));
  }

  /**
   * What a label that names nothing by itself is called below a whole: `Streams` of DynamoDB.
   * @param context entities above the whole, nearest first
   */
  partCalled(label: string, whole: EntityId, context: readonly EntityId[]): EntityId | undefined {
    const [called, ...others] = this.#naming.names(label, [whole, ...context]);
    const [part, other] = [this.#catalog.entity(called ?? ''), this.#catalog.entity(whole)];
    return part && other && others.length === 0 && belongsTo(part, other) ? called : undefined;
  }
}

/** Whether one is a part of the other by the catalogue, or a service that the other's guide describes: DAX, but not S3 Glacier. */
function belongsTo(part: Entity, whole: Entity): boolean {
  if (part.id === whole.id) return false;
  return part.service === whole.id || part.broader === whole.id || (whole.kind === 'service' && part.docs.startsWith(whole.docs));
}
