import type { EntityId } from '../catalog/catalog';
import { levelOf, type Block } from '../outline/outline';
import type { HeadingKin } from './headingKin';
import type { Naming } from './naming';
import { hasContent, type NoteLine, type Row } from './noteLine';
import { OpenHeadings } from './openHeadings';
import { bearsName, isWrittenAsName } from './sameName';
import type { Topic } from './topic';

interface Draft extends Topic {
  end: number;
}

/** What a line stands under. */
export interface Above {
  /** Its index, -1 for the note itself. */
  readonly topic: number;
  readonly label: string;
  readonly subject: EntityId | undefined;
  /** What the label names; several where it joins names. */
  readonly names: readonly EntityId[];
  /** Entities of the enclosing topics, nearest first. */
  readonly context: readonly EntityId[];
}

/** A topic that a line introduces. */
export interface LineTopic {
  readonly label: string;
  readonly entity: EntityId | undefined;
  /** What it is about where neither it nor anything above says so. */
  readonly subject: EntityId | undefined;
  /** Whether the line is a title and states nothing itself. */
  readonly bare: boolean;
  /** The topic that it belongs to though it stands beside it. */
  readonly owner: number | undefined;
}

/** A title line ranks below every heading: one in bold above one that is not. */
const BOLD_TITLE = 7;
const PLAIN_TITLE = 8;

/** Builds the tree of a note's topics while its parts are read in order. */
export class TopicBuilder {
  readonly #blocks: readonly Block[];
  readonly #lists: ReadonlyMap<number, Row>;
  readonly #naming: Naming;
  /** What the note as a whole is about. */
  readonly #whole: EntityId | undefined;
  readonly #topics: Draft[] = [];
  /** All that a topic's label names, where it names several: `NACL and SG`. */
  readonly #joined = new Map<number, readonly EntityId[]>();
  readonly #open = new OpenHeadings();
  /** The headings that are open in an item after its text, by the item's block. */
  readonly #inner = new Map<number, OpenHeadings>();
  readonly #kin: HeadingKin;
  /** The last heading of each name below each parent. */
  readonly #headings = new Map<string, number>();
  /** The topic that an item introduces, by the item's block. */
  readonly #items = new Map<number, number>();
  /** The topic of the line that a row hangs under. */
  readonly #rows = new Map<Row, number>();

  constructor(blocks: readonly Block[], lists: ReadonlyMap<number, Row>, naming: Naming, whole: EntityId | undefined, kin: HeadingKin) {
    this.#kin = kin;
    this.#blocks = blocks;
    this.#lists = lists;
    this.#naming = naming;
    this.#whole = whole;
  }

  /** @param number the number in front of it, if any */
  heading(block: Block, label: string, number: number | undefined): number {
    const holder = this.#holderOf(block);
    const open = holder === undefined ? this.#open : this.#openIn(block.parent);
    const level = open.levelOf(levelOf(block), number);
    if (holder === undefined) this.#closeHeadings(level, block.start);
    else this.#closeInner(open, level, block.start);
    const typed = holder === undefined ? open.innermost : this.#enclosing(block, undefined);
    const part = number === undefined ? this.#partBeside(typed, level, label) : undefined;
    const parent = part ?? this.#wholeOf(label) ?? typed;
    const context = this.#context(parent);
    const names = this.#naming.names(label, context);
    const entity = this.#naming.about(label, context, 'heading');
    const topic = this.#add({ label, entity, subject: undefined, parent, start: block.start, end: holder?.end ?? block.end });
    if (names.length > 1) this.#joined.set(topic, names);
    const named = only(names);
    if (number !== undefined || (entity !== undefined && named === undefined)) this.#kin.end(typed, level);
    else if (named === undefined) this.#kin.standUnknown(typed, level);
    else this.#kin.stand(typed, level, topic, named);
    if (isWrittenAsName(label)) this.#headings.set(headingKey(parent, label), topic);
    open.open(level, topic, parent, number);
    return topic;
  }

  /** The topic that a line introduces. */
  line(line: NoteLine, { label, entity, subject, bare, owner }: LineTopic): number {
    const { block, item, below, lead } = line;
    const end = Math.max(this.#endOf(line), this.#endOf(below?.lines.at(-1) ?? line));
    const free = item < 0 && this.#enclosing(block, line.row) < 0;
    const level = lead?.bold === true ? BOLD_TITLE : PLAIN_TITLE;
    if (free) this.#closeHeadings(level, block.start);
    const topic = this.#add({ label, entity, subject, parent: owner ?? this.above(block, line.row).topic, start: block.start, end });
    const whole = owner === undefined ? undefined : this.#topics[owner];
    if (whole) whole.end = Math.max(whole.end, end);
    if (item >= 0) this.#items.set(item, topic);
    if (below) this.#rows.set(below, topic);
    // `Launch types:` announces its list; a title in bold is as good as a heading.
    const isOpen = !hasContent(line) || (lead?.bold === true && lead.separator === 'none');
    if (free && bare && isOpen) this.#open.openTitle(level, topic);
    return topic;
  }

  /** What is in an item hangs under a topic that stands beside the item. */
  hang(item: number, topic: number): void {
    this.#items.set(item, topic);
    const [draft, block] = [this.#topics[topic], this.#blocks[item]];
    if (draft && block) draft.end = Math.max(draft.end, block.end);
  }

  row(table: Block, line: number, label: string, entity: EntityId | undefined): number {
    return this.#add({ label, entity, subject: undefined, parent: this.above(table, undefined).topic, start: line, end: line + 1 });
  }

  /** What a block stands under. @param row the row that it stands in, if any */
  above(block: Block, row: Row | undefined): Above {
    return this.#aboveOf(this.#enclosing(block, row));
  }

  finish(): readonly Topic[] {
    const last = this.#blocks.at(-1)?.end ?? 0;
    this.#closeHeadings(0, last);
    return this.#topics;
  }

  /** The heading beside which a new one is typed, though what it names is a part of what that one names. */
  #partBeside(parent: number, level: number, label: string): number | undefined {
    const context = this.#context(parent);
    const names = this.#naming.names(label, context);
    const entity = only(names);
    if (entity === undefined) {
      const lender = names.length > 0 ? undefined : this.#kin.lenderOf(parent, level, label, context);
      return lender === undefined || this.#naming.about(label, context, 'heading') !== undefined ? undefined : lender;
    }
    const whole = this.#kin.wholeOf(parent, level, entity);
    const above = this.#topics[whole ?? -1]?.entity;
    return above === undefined || context.includes(above) ? undefined : whole;
  }

  /** The heading beside the open one whose name a new one bears: `EMRFS permissions` belongs to `EMRFS`, whatever stands between. */
  #wholeOf(label: string): number | undefined {
    const open = this.#topics[this.#open.innermost];
    if (open === undefined || bearsName(label, open.label)) return undefined;
    for (let end = label.lastIndexOf(' '); end > 0; end = label.lastIndexOf(' ', end - 1)) {
      const name = label.slice(0, end);
      const whole = this.#headings.get(headingKey(open.parent, name));
      if (whole !== undefined && !open.label.includes(name)) return whole;
    }
    return undefined;
  }

  #aboveOf(enclosing: number): Above {
    const topic = enclosing >= 0 ? enclosing : this.#open.innermost;
    const draft = this.#topics[topic];
    const subject = draft ? draft.subject : this.#whole;
    return { topic, label: draft?.label ?? '', subject, names: this.#namesOf(topic), context: this.#context(topic) };
  }

  /** The topic of the nearest item or title line around a block; -1 where only headings are. */
  #enclosing(block: Block, within: Row | undefined): number {
    let row = within;
    for (let index = block.parent; ; index = this.#blocks[index]?.parent ?? -1) {
      // Of a title line and a heading in one item, the later one is the nearer.
      const above = Math.max((row && this.#rows.get(row)) ?? -1, this.#inner.get(index)?.innermost ?? -1);
      const topic = above < 0 ? this.#items.get(index) : above;
      if (topic !== undefined) return topic;
      if (index < 0) return -1;
      row = this.#lists.get(index);
    }
  }

  #context(topic: number): EntityId[] {
    const context: EntityId[] = [];
    for (let at = topic; at >= 0; at = this.#topics[at]?.parent ?? -1) {
      for (const id of this.#namesOf(at)) if (!context.includes(id)) context.push(id);
    }
    if (this.#whole !== undefined && !context.includes(this.#whole)) context.push(this.#whole);
    return context;
  }

  /** Where a line ends with all that hangs under it as Markdown has it. */
  #endOf({ item, block }: NoteLine): number {
    return this.#blocks[item]?.end ?? block.end;
  }

  #namesOf(topic: number): readonly EntityId[] {
    const entity = this.#topics[topic]?.entity;
    return this.#joined.get(topic) ?? (entity === undefined ? [] : [entity]);
  }

  /** @param topic its subject counts where neither it nor anything above names one */
  #add({ label, entity, subject, parent, start, end }: Draft): number {
    const above = this.#topics[parent];
    const inherited = above ? above.subject : this.#whole;
    return this.#topics.push({ label, entity, subject: entity ?? inherited ?? subject, parent, start, end }) - 1;
  }

  /**
   * The item or quote that a heading belongs to. Undefined for one of the note: also one that an item begins with, and one
   * that ranks with the headings around the item.
   */
  #holderOf(block: Block): Block | undefined {
    const holder = this.#blocks[block.parent];
    const isInside = holder && holder.start < block.start && levelOf(block) > this.#open.lowest;
    return isInside && this.#enclosing(block, undefined) >= 0 ? holder : undefined;
  }

  #openIn(holder: number): OpenHeadings {
    const open = this.#inner.get(holder) ?? new OpenHeadings();
    this.#inner.set(holder, open);
    return open;
  }

  #closeInner(open: OpenHeadings, level: number, line: number): void {
    for (const index of open.close(level)) {
      const topic = this.#topics[index];
      if (topic) topic.end = line;
    }
  }

  /** Headings of this level and below end where the next one begins. */
  #closeHeadings(level: number, line: number): void {
    for (const index of this.#open.close(level)) {
      const topic = this.#topics[index];
      if (!topic) continue;
      topic.end = Math.max(topic.end, line);
      const whole = this.#topics[topic.parent];
      if (whole) whole.end = Math.max(whole.end, topic.end);
    }
  }
}

function only(names: readonly EntityId[]): EntityId | undefined {
  return names.length === 1 ? names[0] : undefined;
}

function headingKey(parent: number, label: string): string {
  return `${parent} ${label}`;
}
