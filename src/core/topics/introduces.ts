import type { Catalog, EntityId } from '../catalog/catalog';
import type { PlainText } from '../text/plain';
import { cleanLabel } from './label';
import type { Lead } from './lead';
import { isLink } from './links';
import { countWords, isClause, isGenericHeading, isNoName, isProperty, isRemark } from './words';

/** What is known of a line when it is asked whether it introduces a topic. */
export interface Candidate {
  readonly plain: PlainText;
  readonly lead: Lead | undefined;
  /** The text of a list item; else a paragraph. */
  readonly item: boolean;
  /** Items or a table hang under it, or stand right below a title line. */
  readonly hasChildren: boolean;
  /** What the topic above is about. */
  readonly subject: EntityId | undefined;
}

export interface Introduction {
  readonly label: string;
  readonly entity: EntityId | undefined;
  /** Whether the line is a label and nothing more, so that it states nothing. */
  readonly bare: boolean;
}

/** A title has no more words than this. */
const MAX_TITLE_WORDS = 8;

/** Whether a line introduces a topic (a catalogue name, a bold lead, `Name:` with children or a definition), and which. */
export function introduces(line: Candidate, catalog: Catalog, context: readonly EntityId[]): Introduction | undefined {
  const { plain, lead } = line;
  if (!line.item && !line.hasChildren && lead?.bold !== true) return undefined;
  if (isLink(plain) && !line.hasChildren) return undefined;
  const whole = cleanLabel(plain.text);
  if (whole === '') return undefined;
  const wholeEntity = lead === undefined || lead.body >= plain.text.length ? nameOf(whole, catalog, context) : undefined;
  if (wholeEntity !== undefined && wholeEntity === line.subject && !line.hasChildren) return undefined;
  if (wholeEntity !== undefined && (line.item || line.hasChildren)) return named(whole, wholeEntity);
  return lead ? byLead(line, lead, catalog, context) : byChildren(line, whole);
}

/** `Lambda Authorizer (checks the token …)`: what the bracket says in so many words is a statement, not a part of the name. */
function named(label: string, entity: EntityId): Introduction {
  const bracket = label.indexOf(' (');
  const says = bracket > 0 && countWords(label.slice(bracket)) > 4;
  return { label: says ? label.slice(0, bracket) : label, entity, bare: !says };
}

function byLead(line: Candidate, lead: Lead, catalog: Catalog, context: readonly EntityId[]): Introduction | undefined {
  const { text } = line.plain;
  const label = cleanLabel(text.slice(lead.start, lead.end));
  const body = text.slice(lead.body);
  if (label === '' || isRemark(label)) return line.hasChildren && body === '' ? { label, entity: undefined, bare: true } : undefined;
  if (isNoName(label) && !lead.bold) return undefined;
  const entity = nameOf(label, catalog, context);
  const bare = body === '';
  if (bare && !line.hasChildren && !lead.bold && entity === undefined) return undefined;
  // The heading above has said what it is about.
  if (entity !== undefined && entity === line.subject && !line.hasChildren) return undefined;
  if (entity !== undefined) return { label, entity, bare };
  if (lead.bold || line.hasChildren) return isProperty(label) && !line.hasChildren ? undefined : { label, entity, bare };
  return isDefinition(label, lead, body) ? { label, entity, bare } : undefined;
}

/** `RPO: how much data may be lost`: a capitalised name of few words, and words enough to say what it is. */
function isDefinition(label: string, lead: Lead, body: string): boolean {
  if (lead.separator === 'equals' || isProperty(label) || isGenericHeading(label)) return false;
  if (!/^[A-Z]/.test(label) || countWords(label) > 4) return false;
  const words = body.split(' ').filter((word) => /[a-z]{2}/i.test(word));
  const amount = /\d/.test(body.split(' ', 3).join(' '));
  return words.length >= 3 && !amount;
}

/** A short line that states nothing, with items below it. */
function byChildren(line: Candidate, label: string): Introduction | undefined {
  if (!line.hasChildren || countWords(label) > MAX_TITLE_WORDS) return undefined;
  const { text } = line.plain;
  const opens = text.trimEnd().endsWith(':');
  if (!opens && (isNoName(label) || isClause(label) || /[.;!]$/.test(text) || /\d/.test(text))) return undefined;
  return { label, entity: undefined, bare: true };
}

function nameOf(label: string, catalog: Catalog, context: readonly EntityId[]): EntityId | undefined {
  if (isGenericHeading(label) || isRemark(label)) return undefined;
  return catalog.named(label, context)[0];
}
