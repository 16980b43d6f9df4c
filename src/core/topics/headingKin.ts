import type { EntityId } from '../catalog/catalog';

/** A heading that names something, whose parts may follow as headings beside it. */
interface Whole {
  readonly topic: number;
  readonly entity: EntityId;
  readonly outer: Whole | undefined;
}

/** Remembers which headings that follow each other are parts of one that they are typed beside: `## Cognito`, `## User Pools`. */
export class HeadingKin {
  readonly #isPart: (entity: EntityId, whole: EntityId) => boolean;
  /** The last heading by the topic that it is under and its level. */
  readonly #last = new Map<string, Whole>();

  constructor(isPart: (entity: EntityId, whole: EntityId) => boolean) {
    this.#isPart = isPart;
  }

  /** The nearest heading of a level below a parent that what a new one names is a part of. */
  wholeOf(parent: number, level: number, entity: EntityId): number | undefined {
    return this.#find(parent, level, entity)?.topic;
  }

  /** A heading has been read. @param entity what all of its label names, if anything */
  stand(parent: number, level: number, topic: number, entity: EntityId | undefined): void {
    const outer = entity === undefined ? undefined : this.#find(parent, level, entity);
    if (entity === undefined) this.#last.delete(keyOf(parent, level));
    else this.#last.set(keyOf(parent, level), { topic, entity, outer });
  }

  #find(parent: number, level: number, entity: EntityId): Whole | undefined {
    for (let whole = this.#last.get(keyOf(parent, level)); whole; whole = whole.outer) {
      if (entity !== whole.entity && this.#isPart(entity, whole.entity)) return whole;
    }
    return undefined;
  }
}

function keyOf(parent: number, level: number): string {
  return `${parent} ${level}`;
}
