import type { Catalog, EntityId, Mention } from '../catalog/catalog';
import type { Outline } from '../outline/outline';
import type { NoteTopics } from '../topics/assignTopics';
import { cleanLabel } from '../topics/label';
import type { Topic } from '../topics/topic';
import { isClause, isProperty, isRemark } from '../topics/words';
import { Context } from './context';
import { whyNotExaminable } from './examinable';
import type { Fact } from './fact';
import { factId } from './identity';
import { kindOf } from './kind';
import { orderOf } from './lab';
import { languageOf, type NoteLanguage } from './language';
import { findQuantities } from './quantities';
import { readParts } from './readParts';
import { readStatements } from './readStatements';
import type { Statement } from './statement';

/** The statements of a note in the order of their lines; also those that are not examinable, each with its reason. */
export function extractFacts(note: NoteTopics, outline: Outline, catalog: Catalog): Fact[] {
  // Headings alone state nothing, and a note that is too long for more has many.
  if (outline.blocks.every(({ kind }) => kind === 'heading')) return [];
  const topicAt = new Map(note.topics.map((topic, index) => [topic.start, index]));
  const statements = readStatements(readParts(outline, note.passages, topicAt), topicAt);
  return new Weigher(note.topics, statements, catalog).weigh();
}

/** Gives statements their subject, their kind and their numbers, and says which can be asked. */
class Weigher {
  readonly #topics: readonly Topic[];
  readonly #statements: readonly Statement[];
  readonly #catalog: Catalog;
  readonly #context: Context;
  readonly #language: NoteLanguage;
  /** How often a statement has been said of the same thing. */
  readonly #counts = new Map<string, number>();

  constructor(topics: readonly Topic[], statements: readonly Statement[], catalog: Catalog) {
    this.#topics = topics;
    this.#statements = statements;
    this.#catalog = catalog;
    this.#context = new Context(topics);
    this.#language = languageOf(textsOf(statements));
  }

  weigh(): Fact[] {
    return this.#statements.map((statement, at) => this.#fact(statement, this.#isAmongSteps(at)));
  }

  #fact(statement: Statement, amongSteps: boolean): Fact {
    const { text, lead, body, start, end, cells } = statement;
    const topic = this.#topics[statement.topic];
    const label = topic?.label ?? '';
    const mentions = this.#catalog.mentions(text);
    const entity = this.#entity(statement, topic, mentions);
    const term = statement.form === 'answer' ? undefined : (lead ?? statement.carried);
    const subject = term !== undefined && isTerm(term) ? cleanLabel(term) : label;
    const quantities = findQuantities(text);
    const reason = whyNotExaminable(statement, {
      isName: mentions.some((mention) => mention.start === 0 && mention.end === text.length),
      quantities: quantities.length,
      hasSubject: subject !== '' || entity !== undefined || mentions.length > 0,
      above: this.#context.reason(statement.topic),
      amongSteps,
      language: this.#language,
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

  /** Whether it is one of three or more orders in a row under one topic, with two at least that only a lab gives. */
  #isAmongSteps(at: number): boolean {
    const { topic } = this.#statements[at] ?? {};
    const order = (number: number): ReturnType<typeof orderOf> => {
      const statement = this.#statements[number];
      return statement?.topic === topic && statement?.lead === undefined ? orderOf(statement?.text ?? '') : undefined;
    };
    if (order(at) === undefined) return false;
    const runs = [[at - 2, at - 1, at], [at - 1, at, at + 1], [at, at + 1, at + 2]].map((run) => run.map(order));
    return runs.some((run) => run.every((each) => each !== undefined) && run.filter((each) => each === 'strong').length > 1);
  }

  /** Its term, or the first cell of its row; else a name that is the subject of the sentence, else what its topic is about. */
  #entity(statement: Statement, topic: Topic | undefined, mentions: readonly Mention[]): EntityId | undefined {
    const context = topic?.subject === undefined ? [] : [topic.subject];
    const term = statement.form === 'answer' ? undefined : (statement.lead ?? statement.carried ?? statement.cells?.[0]?.text);
    if (term !== undefined && term !== topic?.label && isTerm(term)) {
      const named = this.#catalog.named(cleanLabel(term), context)[0];
      if (named !== undefined) return named;
    }
    const first = mentions[0];
    if (statement.lead === undefined && first && isGrammaticalSubject(statement.text, first)) return first.entity;
    return topic?.subject;
  }
}

/** Whether the words in front of a statement name what it is about, and not its kind or a property. */
function isTerm(lead: string): boolean {
  return !isRemark(lead) && !isProperty(lead);
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
