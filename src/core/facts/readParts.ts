import type { Block, Outline } from '../outline/outline';
import { LONGEST_TEXT } from '../text/longestText';
import { withoutPages } from '../text/pages';
import { plainText, type PlainText } from '../text/plain';
import { findLead, type Lead } from '../topics/lead';
import type { Passage } from '../topics/passage';
import { isClause } from '../topics/words';
import { saysLikeText } from './headingFacts';
import type { Part, TopicAt } from './part';

interface Draft extends Part {
  readonly list: Draft[];
  opensCode: boolean;
}

/** Words that state nothing by themselves: of most nobody ever asks what they are. */
class BarePart implements Draft {
  readonly kind: Part['kind'];
  readonly block: Block;
  readonly topic: number;
  readonly head: Part | undefined;
  readonly marker = '';
  readonly cells = undefined;
  readonly states = false;
  opensCode = false;
  readonly list: Draft[] = [];
  readonly #source: string;
  #plain: PlainText | undefined;

  constructor(kind: Part['kind'], block: Block, source: string, topic: number, head: Part | undefined) {
    this.kind = kind;
    this.block = block;
    this.topic = topic;
    this.head = head;
    this.#source = source;
  }

  get plain(): PlainText {
    this.#plain ??= withoutPages(plainText(this.#source));
    return this.#plain;
  }

  get lead(): Lead | undefined {
    return findLead(this.plain);
  }
}

const HAS_LEAD = /[:–—-]\s/;

/** All words of a note in order, each tied to what it stands under; one pass over the blocks. */
export function readParts(outline: Outline, passages: readonly Passage[], topicAt: TopicAt): readonly Part[] {
  return new PartReader(outline.blocks, passages, topicAt).read();
}

class PartReader {
  readonly #blocks: readonly Block[];
  readonly #passages: readonly Passage[];
  readonly #parts: Draft[] = [];
  /** What a list in this place would belong to, by the block that holds both; -1 for the note itself. */
  readonly #heads = new Map<number, Draft>();
  readonly #topicAt: TopicAt;
  #passage = 0;
  #topic = -1;

  constructor(blocks: readonly Block[], passages: readonly Passage[], topicAt: TopicAt) {
    this.#blocks = blocks;
    this.#passages = passages;
    this.#topicAt = topicAt;
  }

  read(): readonly Part[] {
    for (const block of this.#blocks) {
      if (block.kind === 'item') continue;
      const item = this.#blocks[block.parent];
      const opensItem = item?.kind === 'item' && item.start === block.start;
      if (block.kind === 'fence' || block.kind === 'code') this.#code(block);
      if (!opensItem) this.#heads.delete(block.parent);
      if (block.kind === 'heading') this.#heading(block);
      else if (block.kind === 'paragraph') this.#paragraph(block, opensItem ? item : undefined);
      else if (block.kind === 'table') this.#rows(block);
      else if (block.kind === 'html') this.#details(block);
      else if (block.kind === 'callout') this.#callout(block);
    }
    return this.#parts;
  }

  /** @param item the item whose text it is */
  #paragraph(block: Block, item: Block | undefined): void {
    const passage = this.#passages[this.#passage];
    const kind = item ? 'item' : 'paragraph';
    if (passage?.block !== block) {
      this.#bare(kind, block, block.content.join('\n'), item);
      return;
    }
    this.#passage++;
    this.#topic = passage.topic;
    const head = item && this.#heads.get(item.parent);
    const { plain, lead, topic } = passage;
    this.#add({ kind, block, marker: item?.marker ?? '', plain, lead, topic, cells: undefined, states: true, list: [], opensCode: false, head }, head);
  }

  #rows(table: Block): void {
    for (;;) {
      const passage = this.#passages[this.#passage];
      if (passage?.cells === undefined || passage.block.start >= table.end) return;
      this.#passage++;
      this.#topic = passage.topic;
      this.#parts.push({ ...passage, kind: 'row', marker: '', states: true, list: [], opensCode: false, head: undefined });
    }
  }

  /** Words that state nothing by themselves; but a list or an answer may complete them. */
  #bare(kind: Part['kind'], block: Block, source: string, item?: Block): void {
    if (source.length > LONGEST_TEXT || source.trim() === '') return;
    this.#topic = this.#topicAt.get(block.start) ?? this.#topic;
    const head = item && this.#heads.get(item.parent);
    this.#add(new BarePart(kind, block, source, this.#topic, head), head);
  }

  /** Of HTML only a `<details>` is read: what it shows may be a question, and what it folds away the answer. */
  #details(block: Block): void {
    const from = block.content.findIndex((line) => /<(?:details|summary)\b/i.test(line));
    if (from < 0) return;
    block.content.slice(from).forEach((line, number) => {
      const start = block.start + from + number;
      const at: Block = { ...block, start, end: start + 1, content: [line] };
      const [, summary, rest = ''] = /<summary\b[^>]*>(.*?)(?:<\/summary>(.*))?$/i.exec(line) ?? [undefined, undefined, line];
      if (summary !== undefined) this.#bare('summary', at, summary);
      this.#bare('folded', at, rest);
    });
  }

  /** A heading is a topic and no statement, unless it says something like a line of text. */
  #heading(block: Block): void {
    const source = block.content.join('\n');
    // Few headings have a colon or a dash in them.
    const plain = HAS_LEAD.test(source) ? withoutPages(plainText(source)) : undefined;
    const lead = plain && findLead(plain);
    if (plain === undefined || lead === undefined || !saysLikeText(plain.text, lead)) {
      this.#bare('heading', block, source);
      return;
    }
    this.#topic = this.#topicAt.get(block.start) ?? this.#topic;
    this.#add({ kind: 'heading', block, marker: '', plain, lead, topic: this.#topic, cells: undefined, states: true, list: [], opensCode: false, head: undefined });
  }

  /** What stands right above code may only say what it shows. */
  #code({ parent }: Block): void {
    const above = this.#heads.get(parent);
    if (above) above.opensCode = true;
  }

  /** The title of a callout is a label more often than a statement, and sometimes a question. */
  #callout(block: Block): void {
    const [title = ''] = block.content;
    const plain = plainText(title);
    if (isClause(plain.text)) this.#add({ kind: 'summary', block, marker: '', plain, lead: findLead(plain), topic: this.#topic, cells: undefined, states: true, list: [], opensCode: false, head: undefined });
    else this.#bare('summary', block, title);
  }

  /** What stands right below an item belongs to it; what follows a paragraph or a heading, to that. */
  #add(part: Draft, head?: Draft): void {
    this.#parts.push(part);
    head?.list.push(part);
    this.#heads.set(part.block.parent, part);
  }
}
