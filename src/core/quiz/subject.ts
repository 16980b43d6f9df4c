import type { Catalog, Entity, EntityId } from '../catalog/catalog';
import type { NotedFact } from '../notebook/notebook';
import type { NoteIndex } from '../notebook/noteIndex';
import type { Topic } from '../topics/topic';
import { isClause } from '../topics/words';
import { wordCount } from './language/contentWords';
import { displayName, isBroad } from './language/displayName';
import { isGenericLabel, isPropertyLabel } from './language/labels';
import { isBaseVerb, isImperative, mayBeNoun, thirdPerson } from './language/verbs';
import { foldedLine, foldedTerm } from './foldedText';

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
  /** Every name that it goes by, this one first. */
  readonly names: readonly string[];
  /** The same, each as `foldedLine`. */
  readonly phrases: readonly string[];
  /** Keys of what it stands under, outermost first. */
  readonly above: readonly string[];
  /** Where the name was found. */
  readonly from: 'lead' | 'topic' | 'sentence';
  /** Two things, or a whole field: `Docker Containers Management`; nothing can be said of it alone. */
  readonly broad: boolean;
}

/** Finds what facts are about. A topic is asked for once per fact below it, so its subject is kept. */
export class Subjects {
  readonly #catalog: Catalog;
  readonly #topics = new WeakMap<NoteIndex, Map<number, Subject | undefined>>();

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  /** Undefined where nothing nearby says what the fact is about. */
  of(noted: NotedFact): Subject | undefined {
    return this.#inSentence(noted) ?? this.#inLead(noted) ?? this.above(noted) ?? this.#ofNote(noted);
  }

  /** What stands outside of any topic is about what the note is about, where its name says it. */
  #ofNote({ note, fact }: NotedFact): Subject | undefined {
    const entity = fact.topic === -1 && fact.entity !== undefined ? this.#catalog.entity(fact.entity) : undefined;
    return entity && named(entity.name, entity, { note, under: -1 }, 'topic');
  }

  /** What the topics above say that it is about, whatever the fact itself says. */
  above({ note, fact }: NotedFact): Subject | undefined {
    const known = this.#topics.get(note) ?? new Map<number, Subject | undefined>();
    this.#topics.set(note, known);
    if (!known.has(fact.topic)) known.set(fact.topic, this.#ofTopic(note, fact.topic));
    return known.get(fact.topic);
  }

  /** `NAT Gateway is …`: a name of the catalogue that the statement itself begins with and is about. */
  #inSentence({ note, fact }: NotedFact): Subject | undefined {
    const first = fact.mentions[0];
    if (fact.lead !== undefined || first === undefined || first.entity !== fact.entity) return undefined;
    if (!/^(?:an?|the|each|every|amazon|aws|\s)*$/i.test(fact.text.slice(0, first.start))) return undefined;
    if (note.topics[fact.topic]?.entity === first.entity) return undefined;
    const name = displayName(fact.text.slice(first.start, first.end));
    return named(name, this.#catalog.entity(first.entity), { note, under: fact.topic }, 'sentence');
  }

  #inLead({ note, fact }: NotedFact): Subject | undefined {
    const { lead } = fact;
    if (lead === undefined || fact.cells !== undefined) return undefined;
    const topic = note.topics[fact.topic];
    const name = displayName(lead);
    if (topic !== undefined && sameTerm(name, displayName(topic.label))) return undefined;
    const entity = tellsToDo(name) ? undefined : entityNamed(name, topic?.subject === undefined ? [] : [topic.subject], this.#catalog);
    return entity !== undefined || isTerm(name) ? named(name, entity, { note, under: fact.topic }, 'lead') : undefined;
  }

  /** The nearest topic that names a thing: headings that only say what kind of thing follows are climbed over. */
  #ofTopic(note: NoteIndex, from: number): Subject | undefined {
    for (let topic = note.topics[from]; topic; topic = note.topics[topic.parent]) {
      const place = { note, under: topic.parent };
      const name = displayName(topic.label);
      const tail = tailEntity(name, this.#catalog);
      if (tail) return named(tail.name, tail.entity, place, 'topic');
      const entity = topic.entity === undefined ? entityNamed(name, [], this.#catalog) : this.#catalog.entity(topic.entity);
      if (isGenericLabel(topic.label) || (entity === undefined && !isThing(name))) continue;
      const subject = named(name, entity, place, 'topic');
      // The title of a whole note without a name in the catalogue is a field, not a thing.
      return topic.parent === -1 && entity === undefined ? { ...subject, broad: true } : subject;
    }
    return undefined;
  }
}

/** `Connecting On-Premises with Direct Connect` is about Direct Connect. */
function tailEntity(label: string, catalog: Catalog): { name: string; entity: Entity } | undefined {
  const tail = /^[A-Z]\w*(?:ing|ion|ment|ance|s|e|y)\b.* (?:with|using|via|through) (?:the |an? )?(.+)$/.exec(label)?.[1];
  const entity = tail === undefined ? undefined : entityNamed(tail, [], catalog);
  return tail === undefined || entity === undefined ? undefined : { name: tail, entity };
}

function named(label: string, known: Entity | undefined, place: Place, from: Subject['from']): Subject {
  const name = known ? inFull(label, known) : label;
  const names = known ? [name, known.name, known.fullName, ...known.aliases] : [name];
  const above = topicChain(place).map((topic) => topic.entity ?? termKey(displayName(topic.label)));
  return {
    name,
    entity: known?.id,
    key: known?.id ?? termKey(name),
    group: `${place.note.uri}#${String(place.under)}`,
    names,
    phrases: names.map(foldedLine),
    above,
    from,
    broad: isBroad(name) && !isNameOf(name, known),
  };
}

/** A name of one word reads better with its brand: `AWS Lambda`, `Amazon EFS`; never another name than the note's. */
function inFull(label: string, { fullName }: Entity): string {
  const [word, ...more] = foldedTerm(label);
  const [same, ...rest] = foldedTerm(fullName);
  return more.length === 0 && rest.length === 0 && word === same ? fullName : label;
}

function entityNamed(name: string, context: readonly EntityId[], catalog: Catalog): Entity | undefined {
  const [id] = catalog.named(name, context);
  return id === undefined ? undefined : catalog.entity(id);
}

/** `Lambda Alias & Version` is one thing, `ELB & ASG` are two. */
function isNameOf(name: string, entity: Entity | undefined): boolean {
  return entity !== undefined && [entity.name, entity.fullName, ...entity.aliases].some((each) => sameTerm(each, name));
}

/** The key of a subject that the catalogue does not know. */
export function termKey(name: string): string {
  return `term:${foldedTerm(name).join(' ')}`;
}

/** Whether a heading names something that facts can be about. */
function isThing(name: string): boolean {
  return !isGenericLabel(name) && !isPropertyLabel(name) && wordCount(name) <= 6 && !isClause(name) && !tellsToDo(name) && !QUALITY.test(name);
}

/** `Highly scalable`, `Easy to use`: how something is. */
const QUALITY = /^(?:highly|fully|easily|easy|automatically|very|more|less|better|faster|low|good|no)\b/i;

/** A name of a thing: few words, no verb, not the name of a property or of a kind of remark. */
export function isTerm(name: string): boolean {
  const words = wordCount(name);
  if (words === 0 || words > 5 || isClause(name) || isGenericLabel(name) || isPropertyLabel(name)) return false;
  if (/^(?:for|in|on|at|by|to|from|with|without|if|when|while|the|a|an|all|any|only|no|not|also|use|using|can|must|how|what|why|which|per|each|every|both|most|more|same|some|other|it|this|as|after|before|during|until|you|we|i|highly|fully|easily|automatically|very|less|easy|better|fast|faster|low|good)\b/i.test(name)) return false;
  if (tellsToDo(name)) return false;
  return /[a-z]/i.test(name) && !/[?!=<>{}]|^\d/.test(name);
}

/** `Deploy API gateway`, `Store secrets`: what to do, not what it is. */
function tellsToDo(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0) return false;
  if (isImperative(first) || (thirdPerson(first) !== undefined && /^[a-z]/.test(rest[0] ?? ''))) return true;
  return rest.length > 1 && isBaseVerb(first.toLowerCase()) && !mayBeNoun(first, rest.join(' '));
}

export function sameTerm(a: string, b: string): boolean {
  return foldedTerm(a).join(' ') === foldedTerm(b).join(' ');
}

/** The topic of a note that a subject stands under, -1 for none. */
interface Place {
  readonly note: NoteIndex;
  readonly under: number;
}

function topicChain({ note, under }: Place): Topic[] {
  const chain: Topic[] = [];
  for (let topic = note.topics[under]; topic; topic = note.topics[topic.parent]) chain.unshift(topic);
  return chain;
}
