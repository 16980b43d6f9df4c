import type { Catalog, EntityId, Mention } from '../catalog/catalog';
import type { TextSpan } from '../text/joiner';
import { isLink } from '../topics/links';
import { cleanLabel } from '../topics/label';
import { lineOf, type Passage } from '../topics/passage';
import type { NoteTopics } from '../topics/assignTopics';
import type { Topic } from '../topics/topic';
import { isClause, isProperty, isRemark } from '../topics/words';
import { labFrom, whyNotExaminable } from './examinable';
import type { Fact } from './fact';
import { factId } from './identity';
import { kindOf } from './kind';
import { findQuantities } from './quantities';
import { splitStatements } from './statements';

/** The statements of a note in the order of their lines; also those that are not examinable, each with its reason. */
export function extractFacts({ topics, passages }: NoteTopics, catalog: Catalog): Fact[] {
  const counts = new Map<string, number>();
  return passages.flatMap((passage) => factsOf(passage, topics, catalog, counts));
}

function factsOf(passage: Passage, topics: readonly Topic[], catalog: Catalog, counts: Map<string, number>): Fact[] {
  const { text } = passage.plain;
  const from = passage.lead?.start ?? leadingMarks(text);
  const spans = passage.cells ? [{ start: 0, end: text.length }] : splitStatements(text, from, passage.plain.breaks);
  const lab = passage.cells ? undefined : labFrom(text);
  return spans.map((span, number) => {
    const lead = number === 0 && passage.lead && passage.lead.body < span.end ? passage.lead : undefined;
    return factOf(passage, span, lead, lab !== undefined && lab <= span.start, topics, catalog, counts);
  });
}

function factOf(
  passage: Passage,
  span: TextSpan,
  lead: Passage['lead'],
  inLab: boolean,
  topics: readonly Topic[],
  catalog: Catalog,
  counts: Map<string, number>,
): Fact {
  const text = passage.plain.text.slice(span.start, span.end);
  const topic = topics[passage.topic];
  const leadText = lead ? passage.plain.text.slice(lead.start, lead.end) : undefined;
  const body = lead ? passage.plain.text.slice(lead.body, span.end) : text;
  const mentions = catalog.mentions(text);
  const entity = aboutWhat(text, leadText, topic, mentions, catalog);
  const subject = leadText !== undefined && !isRemark(leadText) && !isProperty(leadText) ? cleanLabel(leadText) : (topic?.label ?? '');
  const quantities = findQuantities(text);
  const key = `${text}\n${entity ?? topic?.label ?? ''}`;
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  const reason = whyNotExaminable({
    text,
    lead: leadText,
    body,
    code: passage.plain.code.filter((code) => code.start >= span.start && code.end <= span.end),
    isName: mentions.some((mention) => mention.start === 0 && mention.end === text.length),
    isLink: isLink(passage.plain),
    quantities: quantities.length,
    hasSubject: subject !== '' || entity !== undefined || mentions.length > 0,
    isRow: passage.cells !== undefined,
    inLab,
  });
  return {
    id: factId(text, entity, topic?.label ?? '', count),
    start: lineOf(passage, span.start),
    end: lineOf(passage, Math.max(span.start, span.end - 1)) + 1,
    text,
    lead: leadText,
    body,
    kind: kindOf({ text, lead: leadText, quantities, columns: passage.cells?.length ?? 0 }),
    topic: passage.topic,
    subject,
    entity,
    cells: passage.cells,
    quantities,
    mentions,
    examinable: reason === '',
    reason,
  };
}

/** Its lead, else a name that is the subject of the sentence, else what its topic is about. */
function aboutWhat(
  text: string,
  lead: string | undefined,
  topic: Topic | undefined,
  mentions: readonly Mention[],
  catalog: Catalog,
): EntityId | undefined {
  const context = topic?.subject === undefined ? [] : [topic.subject];
  if (lead !== undefined && lead !== topic?.label && !isRemark(lead) && !isProperty(lead)) {
    const named = catalog.named(cleanLabel(lead), context)[0];
    if (named !== undefined) return named;
  }
  const first = mentions[0];
  if (lead === undefined && first && isGrammaticalSubject(text, first)) return first.entity;
  return topic?.subject;
}

/** `NAT Gateway is …`, `Security groups act …`; but not `Lambda and API Gateway …`, `S3 for …`, `Auto Scaling storage`. */
function isGrammaticalSubject(text: string, mention: Mention): boolean {
  if (!/^(?:(?:an?|the|each|every|amazon|aws) ){0,2}$/i.test(text.slice(0, mention.start))) return false;
  const next = /^(?:s|\([^)]*\))?\s+([a-z']+)/.exec(text.slice(mention.end));
  const word = next?.[1];
  if (word === undefined || !(isClause(word) || /[^s]s$/.test(word) || text.charAt(mention.end - 1) === 's' || next?.[0].startsWith('s'))) return false;
  return !/^(?:and|or|with|via|for|in|on|to|from|as|of|by|at|vs|per|endpoint|event|request|policy|table)s?$/.test(word);
}

function leadingMarks(text: string): number {
  return /^(?:\[[ xX]\]\s*|[•·▪➢✓✔:]\s*|\(?\d{1,2}[.)]\s+)*/.exec(text.slice(0, 40))?.[0].length ?? 0;
}
