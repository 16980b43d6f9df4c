import type { EntityId } from '../catalog/catalog';
import type { Parts } from './parts';

/** A heading that names something, whose parts may follow as headings beside it. */
interface Whole {
  readonly topic: number;
  readonly entity: EntityId;
  readonly outer: Whole | undefined;
}

/** Remembers which headings that follow each other are parts of one that they are typed beside: `## Cognito`, `## User Pools`. */
export class HeadingKin {
  readonly #parts: Parts;
  /** The last heading that names something, by the topic that it is under and its level. */
  readonly #last = new Map<string, Whole>();
  /** Where a heading that nobody knows came after it. */
  readonly #parted = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The nearest heading of a level below a parent that what a new one names is a part of. */
  wholeOf(parent: number, level: number, entity: EntityId): number | undefined {
    return this.#find(parent, level, entity)?.topic;
  }

  /** The nearest heading of a level below a parent that knows a label as the name of a part, if nothing parts them: `# DynamoDB`, `# Streams`. */
  lenderOf(parent: number, level: number, label: string, context: readonly EntityId[]): number | undefined {
    const last = this.#lastOf(parent, level);
    if (last === undefined || this.#parted.has(keyOf(parent, level))) return undefined;
    for (let whole: Whole | undefined = last; whole; whole = whole.outer) {
      if (this.#parts.partCalled(label, whole.entity, context) !== undefined) return whole.topic;
    }
    return undefined;
  }

  /** A heading has been read that names something: its parts may follow. */
  stand(parent: number, level: number, topic: number, entity: EntityId): void {
    const key = keyOf(parent, level);
    this.#last.set(key, { topic, entity, outer: this.#find(parent, level, entity) });
    this.#parted.delete(key);
  }

  /** A heading has been read that nobody knows: what names a part may still follow. */
  standUnknown(parent: number, level: number): void {
    if (this.#lastOf(parent, level)) this.#parted.add(keyOf(parent, level));
  }

  /** A heading has been read that begins another subject. */
  end(parent: number, level: number): void {
    if (this.#lastOf(parent, level)) this.#last.delete(keyOf(parent, level));
  }

  /** Most notes with a great many headings have none that names anything, and no keys to make. */
  #lastOf(parent: number, level: number): Whole | undefined {
    return this.#last.size === 0 ? undefined : this.#last.get(keyOf(parent, level));
  }

  #find(parent: number, level: number, entity: EntityId): Whole | undefined {
    for (let whole = this.#lastOf(parent, level); whole; whole = whole.outer) {
      if (entity !== whole.entity && this.#parts.isPart(entity, whole.entity)) return whole;
    }
    return undefined;
  }
}

function keyOf(parent: number, level: number): string {
  return `${parent} ${level}`;
}
