import type { EntityId } from '../catalog/catalog';
import { isAspectLead, isKinds, isListed, isVerdict } from './aspects';
import { definesSeveral, isDefinition, isEmphasized, isExplained, isQuality, isSetting, isTyped, isWay } from './definition';
import { cleanLabel } from './label';
import { isContents, isLink } from './links';
import type { Naming } from './naming';
import { hasContent, type NoteLine } from './noteLine';
import { RunningNames } from './runningName';
import { isKindOf, isWithin, sharesWord } from './sameName';
import type { SharedLeads } from './sharedLeads';
import { isBareAmount, isEnumeration, isPropertyOf, namesKinds } from './terms';
import { isSide, isTitle } from './title';
import type { Above } from './topicBuilder';
import { isClause, isGenericHeading, isNoName, isOrder, isPropertyName, isRemark } from './words';

export interface Introduction {
  readonly label: string;
  readonly entity: EntityId | undefined;
  /** Whether the line is a label and nothing more, so that it states nothing. */
  readonly bare: boolean;
}

/** A price, a command, an example of what is above. */
const NO_NAME = /\$|^aws [a-z]|\b[Ee]xamples?$/;

/** `Backup + restore` names nothing; in bold with a sentence after it, it is what the author means to explain. */
const SUM = / \+ /;

/** Decides which lines of a note introduce a topic: a catalogue name, a bold lead, `Name:` with children or a definition. */
export class Introductions {
  readonly #naming: Naming;
  readonly #leads: SharedLeads;
  readonly #running = new RunningNames();

  constructor(naming: Naming, leads: SharedLeads) {
    this.#naming = naming;
    this.#leads = leads;
  }

  of(line: NoteLine, above: Above): Introduction | undefined {
    if (isContents(line, above.label) || (isLink(line.plain) && !hasContent(line))) return undefined;
    const running = this.#sentence(line, above);
    if (running) return running;
    const { label } = line;
    if (label === '' || isRemark(label) || isOrder(label) || NO_NAME.test(label)) return undefined;
    if (SUM.test(label) && !isEmphasized(line)) return undefined;
    if (isTyped(line) && !hasContent(line)) return undefined;
    if (line.body === '') return this.#name(line, above);
    return this.#dividing(line, above) ?? this.#term(line, above);
  }

  /** A line that is a name and nothing more. */
  #name(line: NoteLine, above: Above): Introduction | undefined {
    const { label } = line;
    const title = line.item < 0 && line.lead?.bold === true;
    // Among statements a mere name introduces nothing.
    if (!hasContent(line) && !title && (line.item < 0 || line.row.terms < 0.5)) return undefined;
    const entity = this.#naming.named(label, above.context);
    if (entity !== undefined) {
      const introduced = hasContent(line) ? !restates(label, entity, above) : entity !== above.subject;
      return introduced ? { label, entity, bare: true } : undefined;
    }
    if (!isTitle(line) || isPropertyLine(line) || isSide(line.row.above?.label ?? '')) return undefined;
    if (!hasContent(line)) return title ? { label, entity: this.#naming.about(label, above.context, 'line'), bare: true } : undefined;
    if (line.below && isEnumeration(line.below)) return undefined;
    return { label, entity: this.#naming.about(label, above.context, 'line'), bare: true };
  }

  /** A sentence that says what the name in front of it stands for. */
  #sentence(line: NoteLine, above: Above): Introduction | undefined {
    const label = this.#running.of(line);
    const entity = label === undefined ? undefined : this.#naming.named(label, above.context);
    if (label === undefined || entity === undefined) return undefined;
    const isNew = entity !== above.subject || isKindOf(label, above.label);
    return isNew && !isSide(line.row.above?.label ?? above.label) ? { label, entity, bare: false } : undefined;
  }

  /** `Common issue: no logs`, above a list: only the whole of it is a title. */
  #dividing(line: NoteLine, above: Above): Introduction | undefined {
    if (!hasContent(line) || !this.#leads.dividing.has(line.label.toLowerCase())) return undefined;
    if (this.#naming.named(line.label, above.context) !== undefined) return undefined;
    const label = cleanLabel(line.plain.text);
    return { label, entity: this.#naming.about(label, above.context, 'line'), bare: false };
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
    if (hasContent(line)) return !restates(line.label, entity, above);
    // What a bracket says of a name defines it among other terms; in an enumeration it is an aside.
    if (line.lead === undefined && line.row.lines.length > 1 && line.row.terms < 0.5) return false;
    const isNew = entity !== above.subject || isKindOf(line.label, above.label);
    return isNew && !isBareAmount(line.body) && !definesSeveral(line) && !isWay(line) && !isSetting(line);
  }

  #isTerm(line: NoteLine, above: Above): boolean {
    const { label } = line;
    if ((isNoName(label, line.lead?.bold) && !SUM.test(label)) || isPropertyOf(label, line.body) || isQuality(label) || isWay(line)) return false;
    // A lead is no clause; what stands before a bracket may be one.
    if (line.lead === undefined && isClause(label)) return false;
    if (saysOfAbove(line, line.row.above?.label ?? above.label)) return false;
    if (hasContent(line)) return true;
    if (isWithin(label, above.label) || this.#leads.repeated.has(label.toLowerCase())) return false;
    // `Modes: …` and `Security: …` say something of what is above, but for what the author explains.
    if ((isGenericHeading(label) || isKinds(label)) && !isEmphasized(line)) return false;
    if (isKinds(label) && namesKinds(line.body)) return false;
    return !isSetting(line) && isDefinition(line, above);
  }
}

/** `Access:` in a line of its own above a list: a property of the thing above; in bold or above terms it is a heading. */
function isPropertyLine({ item, lead, label, below }: NoteLine): boolean {
  return item < 0 && (below?.terms ?? 0) < 0.5 && lead?.bold === false && lead.separator === 'colon' && isPropertyName(label);
}

/** A heading that joins or compares several things, of which the catalogue may know only one: what it is about has to be said below. */
const JOINS = / vs\.? | and | & | \/ |, /i;

/** The heading above has said already what it is about. */
function restates(label: string, entity: EntityId, above: Above): boolean {
  if (above.names.length !== 1 || JOINS.test(above.label)) return false;
  return above.names[0] === entity && !isKindOf(label, above.label);
}

/** Whether a lead says only which side of the thing above is meant: a benefit, or anything in a list of sides that names no things. */
function saysOfAbove(line: NoteLine, title: string): boolean {
  if (isVerdict(title)) return true;
  if (isEmphasized(line)) return false;
  return isAspectLead(line.label) || (isSide(title) && !(isListed(title) && isExplained(line)));
}
