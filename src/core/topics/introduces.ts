import type { EntityId } from '../catalog/catalog';
import { isAspect, isAspectLead, isKinds } from './aspects';
import { isContents, isLink } from './links';
import type { Naming } from './naming';
import { hasContent, type NoteLine } from './noteLine';
import { isAcronym, isAmount, isBareAmount, isEnumeration, isListing, isPropertyOf } from './terms';
import type { Above } from './topicBuilder';
import { countWords, isClause, isGenericHeading, isNoName, isOrder, isRemark } from './words';

export interface Introduction {
  readonly label: string;
  readonly entity: EntityId | undefined;
  /** Whether the line is a label and nothing more, so that it states nothing. */
  readonly bare: boolean;
}

/** A title has no more words than this. */
const MAX_TITLE_WORDS = 8;
/** A term that the catalogue does not know has no more words than this. */
const MAX_TERM_WORDS = 5;

/** A sum, a price, a command. */
const NO_NAME = / \+ |\$|^aws [a-z]/;

/** Decides which lines of a note introduce a topic: a catalogue name, a bold lead, `Name:` with children or a definition. */
export class Introductions {
  readonly #naming: Naming;
  /** Leads that come back under many topics: `Use case`, `Form factor`. */
  readonly #repeated: ReadonlySet<string>;

  constructor(naming: Naming, repeated: ReadonlySet<string>) {
    this.#naming = naming;
    this.#repeated = repeated;
  }

  of(line: NoteLine, above: Above): Introduction | undefined {
    if (isContents(line, above.label) || (isLink(line.plain) && !hasContent(line))) return undefined;
    const { label } = line;
    if (label === '' || isRemark(label) || isOrder(label) || NO_NAME.test(label)) return undefined;
    return line.body === '' ? this.#name(line, above) : this.#term(line, above);
  }

  /** A line that is a name and nothing more. */
  #name(line: NoteLine, above: Above): Introduction | undefined {
    const { label } = line;
    const title = line.item < 0 && line.lead?.bold === true;
    // Among statements a mere name introduces nothing.
    if (!hasContent(line) && !title && (line.item < 0 || line.row.terms < 0.5)) return undefined;
    const entity = this.#naming.named(label, above.context);
    if (entity !== undefined) {
      const introduced = hasContent(line) ? !restates(entity, above) : entity !== above.subject;
      return introduced ? { label, entity, bare: true } : undefined;
    }
    if (!isTitle(line) || isAspect(line.row.above?.label ?? '')) return undefined;
    if (!hasContent(line)) return title ? { label, entity: this.#naming.about(label, above.context, 'line'), bare: true } : undefined;
    if (line.below && isEnumeration(line.below)) return undefined;
    return { label, entity: this.#naming.about(label, above.context, 'line'), bare: true };
  }

  /** A term and what is said of it. */
  #term(line: NoteLine, above: Above): Introduction | undefined {
    const { label } = line;
    const entity = this.#naming.named(label, above.context);
    // `MFA Delete` below Versioning has no entry of its own in the catalogue, and yet is a thing of its own.
    const isKnown = entity !== undefined && (entity !== above.subject || hasContent(line) || sharesWord(label, above.label));
    const introduced = isKnown ? this.#isNamedTerm(line, entity, above) : this.#isTerm(line, above);
    return introduced ? { label, entity: entity ?? this.#naming.about(label, above.context, 'line'), bare: false } : undefined;
  }

  #isNamedTerm(line: NoteLine, entity: EntityId, above: Above): boolean {
    if (hasContent(line)) return !restates(entity, above);
    // What a bracket says of a name defines it among other terms; in an enumeration it is an aside.
    if (line.lead === undefined && line.row.lines.length > 1 && line.row.terms < 0.5) return false;
    return entity !== above.subject && !isBareAmount(line.body) && !definesSeveral(line);
  }

  #isTerm(line: NoteLine, above: Above): boolean {
    const { label } = line;
    if (isNoName(label) || isAspectLead(label) || isPropertyOf(label, line.body)) return false;
    if (isAspect(line.row.above?.label ?? above.label)) return false;
    if (hasContent(line)) return true;
    if (isGenericHeading(label) || isKinds(label) || this.#repeated.has(label.toLowerCase())) return false;
    return isDefinition(line, above);
  }
}

/** The heading above has said already what it is about; a heading that joins several names has not. */
function restates(entity: EntityId, above: Above): boolean {
  return above.names.length === 1 && above.names[0] === entity;
}

/** Whether two labels have a word in common. */
function sharesWord(label: string, other: string): boolean {
  const words = new Set(other.toLowerCase().match(/[a-z0-9]+/g));
  return label.toLowerCase().match(/[a-z0-9]+/g)?.some((word) => words.has(word)) === true;
}

function isTitle({ plain: { text }, lead, label }: NoteLine): boolean {
  if (countWords(label) > MAX_TITLE_WORDS || isNoName(label) || isClause(label) || isAspectLead(label) || isAnnouncement(label)) return false;
  if (lead !== undefined) return !/[.,;!?]$/.test(text);
  return !/[.,;!?]$|\d/.test(text) && !isOpenEnded(label) && (countWords(label) <= MAX_TERM_WORDS || isTitleCase(label));
}

/** `Used in`, `Known for`: the list below it ends the sentence. */
function isOpenEnded(label: string): boolean {
  return /\b(?:in|on|to|for|of|by|with|from|as|at|via|and|or|are|is|the|includes?|including|such as)$/i.test(label);
}

/** Whether most words begin with a capital: a longer line that is none is a sentence without its full stop. */
function isTitleCase(label: string): boolean {
  const words = label.match(/[A-Za-z][\w'’-]{3,}/g) ?? [];
  return words.filter((word) => /^[A-Z]/.test(word)).length * 2 > words.length;
}

/** `RPO: how much data may be lost`: few words that name something, and enough to say what it is. */
function isDefinition(line: NoteLine, above: Above): boolean {
  const { lead, label, body, row, item } = line;
  if (lead === undefined || countWords(label) > MAX_TERM_WORDS || isListing(body) || definesSeveral(line)) return false;
  const words = body.split(' ').filter((word) => /[a-z]{2}/i.test(word)).length;
  if (lead.bold) return words >= 2 && !isBareAmount(body) && (item < 0 || row.terms >= 0.3);
  const kinds = isKinds(row.above?.label ?? above.label);
  if (isAmount(body) || words < (kinds || isAcronym(label) ? 2 : 3)) return false;
  const allTerms = row.lines.length > 1 && row.terms >= 0.99;
  if (lead.separator === 'equals') return allTerms || (row.lines.length > 2 && row.terms >= 0.6);
  if (item < 0) return row.lines.length > 1 && row.terms >= 0.5;
  if (isAcronym(label)) return true;
  if (/^[A-Z]/.test(label)) return row.terms >= 0.3;
  const amongTerms = allTerms || (kinds && row.terms >= 0.6) || (row.lines.length > 2 && row.terms >= 0.75);
  return countWords(label) <= 3 && !/\d/.test(label) && amongTerms;
}

/** `SSE-S3 = default | SSE-KMS = logged`: a statement about several. */
function definesSeveral({ lead, body }: NoteLine): boolean {
  return lead?.separator === 'equals' && / =+ /.test(body);
}

/** `Three ways to invoke a function`, `Needs the following rights`: it announces what comes and names nothing. */
function isAnnouncement(label: string): boolean {
  return /^(?:\d+|two|three|four|five|six|seven|several|many|other)\s|\bfollowing\b/i.test(label);
}
