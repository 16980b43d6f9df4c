import type { Catalog, EntityId } from '../catalog/catalog';
import type { Block } from '../outline/outline';
import type { Topic } from './topic';
import { isGenericHeading } from './words';

interface Draft {
  readonly label: string;
  readonly entity: EntityId | undefined;
  readonly subject: EntityId | undefined;
  readonly parent: number;
  readonly start: number;
  end: number;
}

export interface Above {
  readonly topic: number;
  readonly subject: EntityId | undefined;
  /** Entities of the enclosing topics, nearest first. */
  readonly context: readonly EntityId[];
}

/** A title line (`**Name**` above a list) ranks below every heading. */
const TITLE_LINE = 7;

/** Builds the tree of a note's topics while its blocks are read in order. */
export class TopicBuilder {
  readonly #blocks: readonly Block[];
  readonly #catalog: Catalog;
  readonly #topics: Draft[] = [];
  /** Open headings and title lines, outermost first. */
  readonly #headings: { readonly level: number; readonly topic: number }[] = [];
  /** The topic that an item introduces, by the item's block. */
  readonly #items = new Map<number, number>();

  constructor(blocks: readonly Block[], catalog: Catalog) {
    this.#blocks = blocks;
    this.#catalog = catalog;
  }

  heading(block: Block, label: string): number {
    this.#closeHeadings(block.level, block.start);
    const parent = this.#headings.at(-1)?.topic ?? -1;
    const entity = isGenericHeading(label) ? undefined : this.#catalog.named(label, this.#context(parent))[0];
    const topic = this.#add(label, entity, parent, block.start, block.end);
    this.#headings.push({ level: block.level, topic });
    return topic;
  }

  titleLine(block: Block, label: string, entity: EntityId | undefined): number {
    const inItem = this.#itemTopic(block);
    if (inItem >= 0) return this.#add(label, entity, inItem, block.start, block.end);
    this.#closeHeadings(TITLE_LINE, block.start);
    const topic = this.#add(label, entity, this.#headings.at(-1)?.topic ?? -1, block.start, block.end);
    this.#headings.push({ level: TITLE_LINE, topic });
    return topic;
  }

  item(block: Block, index: number, label: string, entity: EntityId | undefined): number {
    const parent = this.above(block).topic;
    const topic = this.#add(label, entity, parent, block.start, block.end);
    this.#items.set(index, topic);
    return topic;
  }

  row(table: Block, line: number, label: string, entity: EntityId): number {
    return this.#add(label, entity, this.above(table).topic, line, line + 1);
  }

  /** What a block stands under: the nearest item that introduces something, else the open heading. */
  above(block: Block): Above {
    const item = this.#itemTopic(block);
    const topic = item >= 0 ? item : (this.#headings.at(-1)?.topic ?? -1);
    return { topic, subject: this.#topics[topic]?.subject, context: this.#context(topic) };
  }

  finish(): readonly Topic[] {
    const last = this.#blocks.at(-1)?.end ?? 0;
    this.#closeHeadings(0, last);
    return this.#topics;
  }

  #itemTopic(block: Block): number {
    for (let index = block.parent; index >= 0; index = this.#blocks[index]?.parent ?? -1) {
      const topic = this.#items.get(index);
      if (topic !== undefined) return topic;
    }
    return -1;
  }

  #context(topic: number): EntityId[] {
    const context: EntityId[] = [];
    for (let at: Draft | undefined = this.#topics[topic]; at; at = this.#topics[at.parent]) {
      if (at.entity !== undefined && !context.includes(at.entity)) context.push(at.entity);
    }
    return context;
  }

  #add(label: string, entity: EntityId | undefined, parent: number, start: number, end: number): number {
    const subject = entity ?? this.#topics[parent]?.subject;
    this.#topics.push({ label, entity, subject, parent, start, end });
    return this.#topics.length - 1;
  }

  /** Headings of this level and below end where the next one begins. */
  #closeHeadings(level: number, line: number): void {
    while ((this.#headings.at(-1)?.level ?? -1) >= level) {
      const topic = this.#topics[this.#headings.pop()?.topic ?? -1];
      if (topic) topic.end = Math.max(topic.end, line);
    }
  }
}
