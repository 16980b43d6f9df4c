import type { Catalog, EntityId, Mention } from '../catalog/catalog';
import type { Outline } from '../outline/outline';
import type { LineSpan } from '../text/lines';
import type { NoteTopics } from '../topics/assignTopics';
import { cleanLabel } from '../topics/label';
import { liesIn } from '../topics/labs';
import type { Topic } from '../topics/topic';
import { countWords, isClause } from '../topics/words';
import { Context } from './context';
import { cuesIn, whyNotExaminable } from './examinable';
import type { Fact } from './fact';
import { factId } from './identity';
import { kindOf } from './kind';
import { orderOf, type Order, type Orders } from './lab';
import { languageOf, type NoteLanguage } from './language';
import { findQuantities } from './quantities';
import { readParts } from './readParts';
import { readStatements } from './readStatements';
import type { Statement } from './statement';
import { isTerm } from './term';

/** The statements of a note in the order of their lines; also those that are not examinable, each with its reason. */
export function extractFacts(note: NoteTopics, outline: Outline, catalog: Catalog): Fact[] {
  // Headings alone state nothing, and a note that is too long for more has many.
  if (outline.blocks.every(({ kind }) => kind === 'heading')) return [];
  const topicAt = new Map(note.topics.map((topic, index) => [topic.start, index]));
  const statements = readStatements(readParts(outline, note.passages, topicAt), topicAt);
  return new Weigher(note, statements, catalog).weigh();
}

/** Fewer words are a step. */
const LEAST_PURPOSE_WORDS = 5;

const NO_TOPIC = { label: '', parent: -1 };

/** Gives statements their subject, their kind and their numbers, and says which can be asked. */
class Weigher {
  readonly #topics: readonly Topic[];
  readonly #about: EntityId | undefined;
  readonly #labs: readonly LineSpan[];
  readonly #statements: readonly Statement[];
  /** Of each statement that gives one. */
  readonly #orders: readonly (Order | undefined)[];
  /** How many of the statements of a topic give one. */
  readonly #orderCounts = new Map<number, number>();
  readonly #catalog: Catalog;
  readonly #context: Context;
  readonly #language: NoteLanguage;
  /** Topics of which something has been said. */
  readonly #opened = new Set<number>();
  /** How often a statement has been said of the same thing. */
  readonly #counts = new Map<string, number>();

  constructor({ topics, about, labs }: NoteTopics, statements: readonly Statement[], catalog: Catalog) {
    this.#topics = topics;
    this.#about = about;
    this.#labs = labs;
    this.#catalog = catalog;
    this.#statements = statements.map((statement) => this.#withSureLead(statement));
    this.#orders = this.#statements.map(({ text, lead, form }) => (lead === undefined && form === 'said' ? orderOf(text) : undefined));
    this.#statements.forEach(({ topic }, at) => {
      if (this.#orders[at] !== undefined) this.#orderCounts.set(topic, (this.#orderCounts.get(topic) ?? 0) + 1);
    });
    this.#context = new Context(topics);
    this.#language = languageOf(textsOf(statements));
  }

  weigh(): Fact[] {
    return this.#statements.map((statement, at) => this.#fact(statement, this.#isAmongSteps(at)));
  }

  #withSureLead(statement: Statement): Statement {
    const { lead, leadIsSure, text } = statement;
    const topic = this.#topics[statement.topic];
    const isSure = leadIsSure || lead === undefined || this.#named(lead, topic, this.#above(topic)) !== undefined;
    return isSure ? statement : { ...statement, lead: undefined, body: text };
  }

  #fact(statement: Statement, amongSteps: boolean): Fact {
    const { text, lead, body, start, end, cells } = statement;
    const topic = this.#topics[statement.topic];
    const label = topic?.label ?? '';
    const above = topic?.label ?? this.#catalog.entity(this.#about ?? '')?.name ?? '';
    const mentions = this.#catalog.mentions(text);
    const entity = this.#entity(statement, topic, mentions);
    const term = statement.form === 'answer' ? undefined : (lead ?? this.#carried(statement, topic));
    const subject = term !== undefined && isTerm(term) ? cleanLabel(term) : above;
    const quantities = findQuantities(text, mentions);
    const opensName = this.#opensName(statement, topic);
    const reason = whyNotExaminable(statement, {
      opensName,
      isName: mentions.some((mention) => mention.start === 0 && mention.end === text.length),
      quantities: quantities.length,
      names: mentions.length,
      hasSubject: subject !== '' || entity !== undefined || mentions.length > 0,
      above: liesIn(this.#labs, start) ? 'lab step' : this.#context.reason(statement.topic),
      orders: this.#ordersAre(statement, amongSteps, opensName),
      language: this.#language,
      cues: cuesIn(text),
    });
    return {
      id: factId(text, entity, label, this.#count(`${text}\n${entity ?? label}`)),
      start,
      end,
      text,
      lead,
      body,
      kind: kindOf({ text, lead, body, quantities, columns: cells?.length ?? 0, form: statement.form }),
      topic: statement.topic,
      subject,
      entity,
      cells,
      quantities,
      mentions,
      examinable: reason === '',
      reason,
    };
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }

  /** Whether it is the first that is said of a topic that the catalogue has a name for. */
  #opensName({ topic, text }: Statement, { label, parent }: Pick<Topic, 'label' | 'parent'> = NO_TOPIC): boolean {
    if (this.#opened.has(topic)) return false;
    this.#opened.add(topic);
    // Of others nobody asks.
    if (!/^(?:this|these) /i.test(text) && this.#orderCounts.get(topic) !== 1) return false;
    const above = this.#topics[parent]?.subject ?? this.#about;
    return label !== '' && this.#catalog.named(label, above === undefined ? [] : [above]).length > 0;
  }

  #ordersAre({ inLab, topic, text }: Statement, amongSteps: boolean, opensName: boolean): Orders {
    if (inLab || this.#context.isTask(topic)) return 'steps';
    if (this.#context.isAbility(topic) || (opensName && this.#orderCounts.get(topic) === 1 && saysWhatFor(text))) return 'rules';
    return amongSteps ? 'steps' : 'open';
  }

  /** Whether it is one of three or more orders in a row under one topic, with two at least that only a lab gives. */
  #isAmongSteps(at: number): boolean {
    if (this.#orders[at] === undefined) return false;
    const topic = this.#statements[at]?.topic;
    const order = (number: number): Order | undefined => (this.#statements[number]?.topic === topic ? this.#orders[number] : undefined);
    const runs = [[at - 2, at - 1, at], [at - 1, at, at + 1], [at, at + 1, at + 2]].map((run) => run.map(order));
    return runs.some((run) => run.every((each) => each !== undefined) && run.filter((each) => each === 'strong').length > 1);
  }

  /** What its lead names; else a name that is the subject of the sentence; else what an earlier lead or the first cell names; else its topic's. */
  #entity(statement: Statement, topic: Topic | undefined, mentions: readonly Mention[]): EntityId | undefined {
    const { form, lead, cells, text } = statement;
    const above = this.#above(topic);
    const own = form === 'answer' || lead === undefined ? undefined : this.#named(lead, topic, above);
    if (own !== undefined) return own;
    const [first] = mentions;
    if (lead === undefined && first && isGrammaticalSubject(text, first)) return first.entity;
    const term = form === 'answer' ? undefined : (this.#carried(statement, topic) ?? (lead === undefined ? cells?.[0]?.text : undefined));
    return (term === undefined ? undefined : this.#named(term, topic, above)) ?? above;
  }

  /** What stands before the first topic is about what the note is about. */
  #above(topic: Topic | undefined): EntityId | undefined {
    return topic === undefined ? this.#about : topic.subject;
  }

  /** The term that a later statement of a line is of: the nearest before it that the catalogue has a name for, else that of the line. */
  #carried({ carried }: Statement, topic: Topic | undefined): string | undefined {
    return carried.find((term) => this.#named(term, topic, this.#above(topic)) !== undefined) ?? carried.at(-1);
  }

  #named(term: string, topic: Topic | undefined, above: EntityId | undefined): EntityId | undefined {
    if (term === topic?.label || !isTerm(term)) return undefined;
    return this.#catalog.named(cleanLabel(term), above === undefined ? [] : [above])[0];
  }
}

/** The only order below a name, when it is no mere `Create a cluster`, says what the thing is for: `Create your own directory, manage users in it`. */
function saysWhatFor(text: string): boolean {
  return countWords(text) >= LEAST_PURPOSE_WORDS && !/\b(?:our|my|here)\b/i.test(text);
}

/** `NAT Gateway is …`, `Security groups act …`; but not `Lambda and API Gateway …`, `S3 for …`, `Auto Scaling storage`. */
function isGrammaticalSubject(text: string, mention: Mention): boolean {
  if (!/^(?:(?:an?|the|each|every|amazon|aws) ){0,2}$/i.test(text.slice(0, mention.start))) return false;
  const next = /^(?:s|\([^)]*\))?\s+([a-z']+)/.exec(text.slice(mention.end));
  const word = next?.[1];
  if (word === undefined || !(isClause(word) || /[^s]s$/.test(word) || text.charAt(mention.end - 1) === 's' || next?.[0].startsWith('s'))) return false;
  return !/^(?:and|or|with|via|for|in|on|to|from|as|of|by|at|vs|per|endpoint|event|request|policy|table)s?$/.test(word);
}

function* textsOf(statements: readonly Statement[]): Iterable<string> {
  for (const { text } of statements) yield text;
}
