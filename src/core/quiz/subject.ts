import type { Catalog, EntityId } from '../catalog/catalog';
import type { NotedFact } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import { isClause } from '../topics/words';
import { wordCount } from './language/contentWords';
import { displayName, isBroad } from './language/displayName';
import { isGenericLabel, isPropertyLabel } from './language/labels';
import { foldedTerm } from './foldedText';

/** What a fact is about, as questions name it. */
export interface Subject {
  /** The note's words, fit for a stem. */
  readonly name: string;
  /** What the name itself names; a label with a content word left over names nothing. */
  readonly entity: EntityId | undefined;
  /** Equal for the same subject in different notes. */
  readonly key: string;
  /** What its siblings share with it: the section that they stand in. */
  readonly group: string;
  /** Where the name was found. */
  readonly from: 'lead' | 'topic' | 'sentence';
  /** Two things, or a whole field: `Docker Containers Management`; nothing can be said of it alone. */
  readonly broad: boolean;
}

/** Undefined where nothing nearby says what the fact is about. */
export function subjectOf(noted: NotedFact, catalog: Catalog): Subject | undefined {
  return sentenceSubject(noted, catalog) ?? leadSubject(noted, catalog) ?? topicSubject(noted, catalog);
}

/** `NAT Gateway is …`: a name of the catalogue that the statement itself begins with and is about. */
function sentenceSubject({ note, fact }: NotedFact, catalog: Catalog): Subject | undefined {
  const first = fact.mentions[0];
  if (fact.lead !== undefined || first === undefined || first.entity !== fact.entity) return undefined;
  if (!/^(?:an?|the|each|every|amazon|aws|\s)*$/i.test(fact.text.slice(0, first.start))) return undefined;
  const topic = note.topics[fact.topic];
  if (topic?.entity === first.entity) return undefined;
  const name = displayName(fact.text.slice(first.start, first.end));
  return named(name, catalog.entity(first.entity)?.id, groupKey(note, fact.topic), 'sentence');
}

function leadSubject({ note, fact }: NotedFact, catalog: Catalog): Subject | undefined {
  const { lead } = fact;
  if (lead === undefined || fact.cells !== undefined) return undefined;
  const topic = note.topics[fact.topic];
  const name = displayName(lead);
  if (topic !== undefined && sameTerm(name, displayName(topic.label))) return undefined;
  if (!isTerm(name)) return undefined;
  const context = topic?.subject === undefined ? [] : [topic.subject];
  return named(name, catalog.named(name, context)[0], groupKey(note, fact.topic), 'lead');
}

export function topicSubject({ note, fact }: NotedFact, catalog: Catalog): Subject | undefined {
  for (let index = fact.topic, topic = note.topics[index]; topic; index = topic.parent, topic = note.topics[index]) {
    const name = displayName(topic.label);
    if (name === '' || isGenericLabel(topic.label) || isGenericLabel(name) || isPropertyLabel(name) || wordCount(name) > 6 || isClause(name)) continue;
    const entity = topic.entity ?? catalog.named(name)[0];
    const subject = named(name, entity, groupKey(note, topic.parent), 'topic');
    // The title of a whole note without a name in the catalogue is a field, not a thing.
    return topic.parent === -1 && entity === undefined ? { ...subject, broad: true } : subject;
  }
  return undefined;
}

function named(name: string, entity: EntityId | undefined, group: string, from: Subject['from']): Subject {
  const key = entity ?? termKey(name);
  return { name, entity, key, group, from, broad: entity === undefined && isBroad(name) };
}

/** The key of a subject that the catalogue does not know. */
export function termKey(name: string): string {
  return `term:${foldedTerm(name).join(' ')}`;
}

/** A name of a thing: few words, no verb, not the name of a property or of a kind of remark. */
export function isTerm(name: string): boolean {
  const words = wordCount(name);
  if (words === 0 || words > 5 || isClause(name) || isGenericLabel(name) || isPropertyLabel(name)) return false;
  if (/^(?:for|in|on|at|by|to|from|with|without|if|when|while|the|a|an|all|any|only|no|not|also|use|using|can|must|how|what|why|which|per|each|every|both|most|more|same|some|other|it|this|as|after|before|during|until|you|we|i)\b/i.test(name)) return false;
  return /[a-z]/i.test(name) && !/[?!=<>{}]|^\d+$/.test(name);
}

export function sameTerm(a: string, b: string): boolean {
  return foldedTerm(a).join(' ') === foldedTerm(b).join(' ');
}

function groupKey(note: NoteIndex, topic: number): string {
  return `${note.uri}#${String(topic)}`;
}
