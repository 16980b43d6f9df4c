import type { Catalog, EntityId } from '../catalog/catalog';
import type { Block, Outline } from '../outline/outline';
import { tableCells } from '../outline/tableRow';
import type { LineSpan } from '../text/lines';
import { LONGEST_TEXT } from '../text/longestText';
import { withoutPages } from '../text/pages';
import { plainText } from '../text/plain';
import { definingColumn, isTermCell } from './definitionTable';
import { isKinds } from './aspects';
import { entityOfFile } from './fileContext';
import { HeadingKin } from './headingKin';
import { Introductions, type Introduction } from './introduces';
import { Kin, type Owner } from './kin';
import { cleanLabel } from './label';
import { findLabs, liesIn } from './labs';
import { findLead } from './lead';
import { Naming } from './naming';
import type { NoteLine, Row } from './noteLine';
import { numberOf } from './openHeadings';
import { Parts } from './parts';
import type { Passage, TableCell } from './passage';
import { readNote, type NotePart } from './readNote';
import { sharedLeads } from './sharedLeads';
import { speaksOfAws } from './speaksOfAws';
import { needsSubject, votedSubject } from './subjectVote';
import { TopicBuilder, type Above } from './topicBuilder';
import type { Topic } from './topic';
import { countWords, isRemark } from './words';

/** Within so many characters a statement names what it speaks of. */
const MAX_NAME = 60;

/** A longer heading says something of the term in front of it: `Resource policy: …`. */
const MAX_HEADING = 80;

export interface NoteTopics {
  readonly topics: readonly Topic[];
  /** The text of the note in order, each with the topic that it is under. */
  readonly passages: readonly Passage[];
  /** What the note as a whole is about, by its title, its file's name or its folder's. */
  readonly about: EntityId | undefined;
  /** The lines of labs in lists; in order, without overlap. */
  readonly labs: readonly LineSpan[];
}

/**
 * What each section of a note is about, with the enclosing headings and items as context.
 * @param name the note's path below its folder, which may say what it is about as a whole
 */
export function assignTopics(outline: Outline, catalog: Catalog, name = ''): NoteTopics {
  return new Assigner(outline, catalog, name).assign();
}

class Assigner {
  readonly #catalog: Catalog;
  readonly #naming: Naming;
  readonly #parts: readonly NotePart[];
  readonly #introductions: Introductions;
  readonly #topics: TopicBuilder;
  readonly #kin: Kin;
  readonly #passages: Passage[] = [];
  readonly #about: EntityId | undefined;
  readonly #labs: readonly LineSpan[];

  constructor(outline: Outline, catalog: Catalog, name: string) {
    this.#catalog = catalog;
    this.#naming = new Naming(catalog, () => speaksOfAws(outline, name, catalog));
    const { parts, lists } = readNote(outline);
    this.#parts = parts;
    this.#labs = findLabs(parts);
    this.#introductions = new Introductions(this.#naming, sharedLeads(parts));
    const kinship = new Parts(catalog, this.#naming);
    this.#kin = new Kin(catalog, kinship);
    this.#about = entityOfFile(outline.title, name, this.#naming);
    this.#topics = new TopicBuilder(outline.blocks, lists, this.#naming, this.#about, new HeadingKin(kinship));
  }

  assign(): NoteTopics {
    for (const part of this.#parts) {
      if (part.kind === 'line') this.#line(part.line);
      else if (part.kind === 'lines') this.#lines(part.block, part.row);
      else if (part.kind === 'heading') this.#heading(part.block);
      else this.#table(part.block);
    }
    return { topics: this.#topics.finish(), passages: this.#passages, about: this.#about, labs: this.#labs };
  }

  #heading(block: Block): void {
    const plain = withoutPages(plainText(block.content.join('\n')));
    const lead = plain.text.length > MAX_HEADING ? findLead(plain) : undefined;
    const term = lead ? cleanLabel(plain.text.slice(lead.start, lead.end)) : '';
    const written = term === '' || isRemark(term) || /\d$/.test(term) ? cleanLabel(plain.text) : term;
    const label = this.#naming.mended(written, this.#naming.named(written, []));
    if (label !== '') this.#topics.heading(block, label, numberOf(plain.text));
  }

  #line(line: NoteLine): void {
    const { block, plain, lead } = line;
    const above = this.#topics.above(line.block, line.row);
    const introduction = liesIn(this.#labs, block.start) ? undefined : this.#introductions.of(line, above);
    const topic = introduction ? this.#introduce(line, introduction, above) : this.#stateUnder(line, above);
    if (introduction?.bare !== true && !line.isPart) this.#passages.push({ block, plain, lead, topic, cells: undefined });
  }

  #lines(block: Block, row: Row): void {
    const plain = withoutPages(plainText(block.content.join('\n')));
    this.#passages.push({ block, plain, lead: findLead(plain), topic: this.#topics.above(block, row).topic, cells: undefined });
  }

  #introduce(line: NoteLine, introduction: Introduction, above: Above): number {
    const { label, bare } = introduction;
    // Kinds stand beside each other, also where one bears the other's name.
    const mayBelong = !isKinds(above.label);
    const lent = mayBelong && introduction.entity === undefined ? this.#kin.lenderOf(line.row, label, above.context) : undefined;
    const entity = introduction.entity ?? lent?.entity;
    const named = lent?.entity ?? this.#naming.named(label, above.context);
    const owner = lent?.owner ?? (mayBelong ? this.#ownerOf(line, entity, named) : undefined);
    if (owner) this.#adopt(owner, above);
    const isOpen = entity === undefined && above.subject === undefined && needsSubject(label);
    const subject = isOpen ? votedSubject(this.#passages, above.topic, this.#catalog) : undefined;
    const topic = this.#topics.line(line, { label: this.#naming.mended(label, entity), entity, subject, bare, owner: owner?.topic });
    const owns = entity !== undefined && named === entity && line.below ? { topic, entity, passages: this.#passages.length } : undefined;
    if (entity === undefined) this.#kin.standUnknown(line.row);
    else this.#kin.stand(line.row, owns, owner);
    return topic;
  }

  #ownerOf(line: NoteLine, entity: EntityId | undefined, named: EntityId | undefined): Owner | undefined {
    if (entity === undefined || (line.item < 0 && named !== entity)) return undefined;
    return this.#kin.ownerOf(line.row, entity, named === entity);
  }

  /** A statement belongs to the last topic of its row when it speaks of it. */
  #stateUnder(line: NoteLine, above: Above): number {
    if (line.item < 0 || !this.#kin.hasOwner(line.row)) return above.topic;
    const [first] = this.#catalog.mentions(line.plain.text.slice(0, MAX_NAME));
    const owner = first && this.#kin.spokenOf(line.row, first.entity);
    if (!owner) return above.topic;
    this.#adopt(owner, above);
    this.#topics.hang(line.item, owner.topic);
    return owner.topic;
  }

  /** The statements since the owner, which seemed to stand beside it, are its own. */
  #adopt(owner: Owner, above: Above): void {
    for (; owner.passages < this.#passages.length; owner.passages++) {
      const passage = this.#passages[owner.passages];
      if (passage?.topic === above.topic) this.#passages[owner.passages] = { ...passage, topic: owner.topic };
    }
  }

  #table(block: Block): void {
    const [head, , ...rows] = block.content;
    if (head === undefined) return;
    const headers = tableCells(head).map((cell) => plainText(cell).text);
    const above = this.#topics.above(block, undefined);
    const defining = this.#compares(headers, above) ? undefined : definingColumn(headers);
    rows.forEach((row, number) => {
      if (row.length > LONGEST_TEXT) return;
      const texts = tableCells(row).map((cell) => plainText(cell).text);
      const cells: TableCell[] = headers.map((header, column) => ({ header, text: texts[column] ?? '' }));
      if (cells.filter((cell) => cell.text !== '').length < 2) return;
      const line = block.start + 2 + number;
      const topic = defining === undefined ? above.topic : this.#row(block, line, cells[0]?.text ?? '', cells[defining]?.text ?? '');
      this.#passages.push({
        block: { ...block, start: line, end: line + 1, content: [row] },
        plain: plainText(texts.filter((text) => text !== '').join(' | ')),
        lead: undefined,
        topic,
        cells,
      });
    });
  }

  /** The topic that a row of definitions introduces, else the one that the table is under. */
  #row(table: Block, line: number, name: string, definition: string): number {
    const above = this.#topics.above(table, undefined);
    const label = cleanLabel(name);
    const entity = countWords(label) <= 6 ? this.#naming.named(label, above.context) : undefined;
    const words = countWords(definition);
    const defines = entity === undefined ? isTermCell(label) && words >= 3 : entity !== above.subject && words >= 2;
    return defines ? this.#topics.row(table, line, this.#naming.mended(label, entity), entity) : above.topic;
  }

  /** Columns that are things themselves are compared: the first cell is a property then, even where it has a name. */
  #compares(headers: readonly string[], above: Above): boolean {
    return headers.slice(1).some((header) => this.#naming.named(header, above.context) !== undefined);
  }
}
