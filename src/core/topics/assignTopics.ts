import type { Catalog, EntityId } from '../catalog/catalog';
import type { Block, Outline } from '../outline/outline';
import { tableCells } from '../outline/lineMarks';
import { withoutPages } from '../text/pages';
import { plainText } from '../text/plain';
import { cleanLabel } from './label';
import { findLead } from './lead';
import type { Passage, TableCell } from './passage';
import { TopicBuilder } from './topicBuilder';
import { introduces } from './introduces';
import type { Topic } from './topic';
import { countWords } from './words';

/** Longer passages are data that was pasted, not words. */
const MAX_PASSAGE = 10_000;

export interface NoteTopics {
  readonly topics: readonly Topic[];
  /** The text of the note in order, each with the topic that it is under. */
  readonly passages: readonly Passage[];
}

/** What each section of a note is about, with the enclosing headings and items as context. */
export function assignTopics(outline: Outline, catalog: Catalog): NoteTopics {
  return new Assigner(outline, catalog).assign();
}

class Assigner {
  readonly #blocks: readonly Block[];
  readonly #catalog: Catalog;
  readonly #topics: TopicBuilder;
  readonly #passages: Passage[] = [];
  /** Items that have items or a table of their own. */
  readonly #parents = new Set<number>();

  constructor(outline: Outline, catalog: Catalog) {
    this.#blocks = outline.blocks;
    this.#catalog = catalog;
    this.#topics = new TopicBuilder(outline.blocks, catalog);
    for (const block of outline.blocks) {
      if (block.kind === 'item' || block.kind === 'table') this.#parents.add(block.parent);
    }
  }

  assign(): NoteTopics {
    this.#blocks.forEach((block, index) => {
      if (block.kind === 'heading') this.#heading(block);
      else if (block.kind === 'paragraph') this.#paragraph(block, index);
      else if (block.kind === 'table') this.#table(block);
    });
    return { topics: this.#topics.finish(), passages: this.#passages };
  }

  #heading(block: Block): void {
    const label = cleanLabel(withoutPages(plainText(block.content.join('\n'))).text);
    if (label !== '') this.#topics.heading(block, label);
  }

  #paragraph(block: Block, index: number): void {
    const source = block.content.join('\n');
    if (source.length > MAX_PASSAGE) return;
    const plain = withoutPages(plainText(source));
    if (plain.text === '') return;
    const owner = this.#blocks[block.parent];
    const ofItem = owner?.kind === 'item' && owner.start === block.start;
    const lead = findLead(plain);
    const above = this.#topics.above(block);
    const outcome = introduces(
      {
        plain,
        lead,
        item: ofItem,
        hasChildren: ofItem ? this.#parents.has(block.parent) : this.#isFollowedByList(block, index),
        subject: above.subject,
      },
      this.#catalog,
      above.context,
    );
    let topic = above.topic;
    if (outcome) {
      const holder = ofItem ? owner : block;
      topic = ofItem
        ? this.#topics.item(holder, block.parent, outcome.label, outcome.entity)
        : this.#topics.titleLine(block, outcome.label, outcome.entity);
    }
    const statement = outcome?.bare !== true;
    if (statement) this.#passages.push({ block, plain, lead, topic, cells: undefined });
  }

  /** A title line: one short line with a list or a table right below it. */
  #isFollowedByList(block: Block, index: number): boolean {
    if (block.content.length !== 1) return false;
    const next = this.#blocks[index + 1];
    return next !== undefined && next.parent === block.parent && (next.kind === 'item' || next.kind === 'table') && next.start - block.end <= 1;
  }

  #table(block: Block): void {
    const [head, , ...rows] = block.content;
    if (head === undefined) return;
    const headers = tableCells(head).map((cell) => plainText(cell).text);
    // Columns that are things themselves are compared: the first cell is a property then, even where it has a name.
    const compares = headers.slice(1).some((header) => this.#catalog.named(header, this.#topics.above(block).context).length > 0);
    rows.forEach((row, number) => {
      if (row.length > MAX_PASSAGE) return;
      const texts = tableCells(row).map((cell) => plainText(cell).text);
      const cells: TableCell[] = headers.map((header, column) => ({ header, text: texts[column] ?? '' }));
      const name = cells[0]?.text ?? '';
      if (cells.filter((cell) => cell.text !== '').length < 2) return;
      const line = block.start + 2 + number;
      const above = this.#topics.above(block);
      const entity: EntityId | undefined = countWords(name) <= 6 ? this.#catalog.named(name, above.context)[0] : undefined;
      const isDefinition = entity !== undefined && entity !== above.subject && !compares && cells.slice(1).some((cell) => countWords(cell.text) >= 3);
      const topic = isDefinition ? this.#topics.row(block, line, cleanLabel(name), entity) : above.topic;
      this.#passages.push({
        block: { ...block, start: line, end: line + 1, content: [row] },
        plain: plainText(texts.filter((text) => text !== '').join(' | ')),
        lead: undefined,
        topic,
        cells,
      });
    });
  }
}
