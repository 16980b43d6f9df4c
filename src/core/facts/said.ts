import type { TextSpan } from '../text/joiner';
import { findLead, type Lead } from '../topics/lead';
import { isLink } from '../topics/links';
import { lineOf } from '../topics/passage';
import { pictureBullet } from '../topics/pictures';
import { countWords, isNoName } from '../topics/words';
import { cutPlain } from './cutPlain';
import { beginsLab } from './lab';
import { leadsCode, leadsList } from './leadIns';
import { logicalLines } from './logicalLines';
import type { Part, TopicAt } from './part';
import { splitStatements, trimmed } from './splitStatements';
import type { Statement } from './statement';
import { isTerm } from './term';

/** Marks in front of the first word: task boxes, stray bullets, numbers, warning signs, the kind of a callout. */
const MARKS = /^(?:\[[ xX-]\]\s*|\[(?:exam )?(?:tip|note|important)\]:?\s*|[-–—]{1,3}\s+|\[![A-Za-z-]+\][+-]?\s*|[•·▪◦➢✓✔✅❗:]+\s*|⚠️?\s*|\(?\d{1,2}[.)]\s+)+/;

/** Fewer words in front of the last sentence are no statement. */
const FEWEST_WORDS = 4;

/** A term inside of a line has no more words than this. */
const MOST_TERM_WORDS = 4;

/** What holds so much of a link is one: a line of a passage that only says where to read on. */
const MOST_OF_LINK = 0.9;

/** What a stretch of a part says, statement by statement. */
export function statementsIn(part: Part, topicAt: TopicAt, within?: TextSpan): Statement[] {
  return new Speaker(part, topicAt).say(within);
}

class Speaker {
  readonly #part: Part;
  readonly #text: string;
  readonly #topicAt: TopicAt;
  readonly #isLink: boolean;
  readonly #inLab: boolean;
  /** Where the words end that a list below goes on with; -1 where nothing below does. */
  readonly #opensAt: number;

  constructor(part: Part, topicAt: TopicAt) {
    this.#part = part;
    this.#text = part.plain.text;
    this.#topicAt = topicAt;
    this.#isLink = isLink(part.plain);
    this.#inLab = beginsLab(part.head?.plain.text ?? '') || beginsLab(part.head?.head?.plain.text ?? '');
    const opens = part.list.length > 0 ? leadsList(this.#text, part.lead) : part.opensCode && leadsCode(this.#text, part.lead);
    this.#opensAt = opens ? trimmed(this.#text, { start: 0, end: this.#text.length }).end : -1;
  }

  say(within: TextSpan | undefined): Statement[] {
    const { plain, cells, topic, lead } = this.#part;
    if (cells !== undefined) return [this.#statement({ start: 0, end: plain.text.length }, 0, undefined, [], topic)];
    const statements: Statement[] = [];
    // A name in a line of its own begins what the next line says of it.
    const breaks = lead?.separator === 'line' ? plain.breaks.filter((at) => at !== lead.body) : plain.breaks;
    for (const { start, end } of logicalLines(plain.text, breaks)) {
      const line = { start: Math.max(start, within?.start ?? 0), end: Math.min(end, within?.end ?? end) };
      while (this.#text.charAt(line.start) === ' ') line.start++;
      if (line.start < line.end) this.#line(line, statements);
    }
    return statements;
  }

  #line(line: TextSpan, statements: Statement[]): void {
    const front = line.start === 0 ? this.#part.lead : this.#leadIn(line);
    const marks = marksOf(this.#text.slice(line.start, line.end));
    const start = front?.start ?? line.start + marks.length;
    const topic = this.#topicAt.get(lineOf(this.#part, line.start)) ?? this.#part.topic;
    let terms: readonly string[] = [];
    for (const span of splitStatements(this.#text, { start, end: line.end }).flatMap((each) => this.#withoutOpening(each))) {
      const lead = front && (span.start <= start ? front : this.#ownLead(span, front));
      const statement = this.#statement(span, start, lead, terms, topic);
      if (lead) terms = [this.#text.slice(lead.start, lead.end), ...terms];
      statements.push(marks.startsWith('[ ]') ? { ...statement, unfit: 'to do' } : this.#numbered(statement, line, marks));
    }
  }

  /** `- 1. snapshot it 2. copy it`: to a list that goes on in its line the first number belongs as well. */
  #numbered(statement: Statement, { start }: TextSpan, marks: string): Statement {
    const number = start === 0 && marks === '' ? this.#part.marker : marks.trimEnd();
    if (!/(?:^|\s)1[.)]$/.test(number) || statement.before !== '' || statement.lead !== undefined || !/\s\(?2[.)]\s/.test(statement.text)) return statement;
    const text = `1${number.slice(-1)} ${statement.text}`;
    return { ...statement, text, body: text };
  }

  /** `It keeps its memory. This is useful for`: what leads to a list must not take the statement before it along. */
  #withoutOpening(span: TextSpan): TextSpan[] {
    if (span.end !== this.#opensAt) return [span];
    const [front] = /^.*[a-z)]{2}[.!](?= [A-Z])/.exec(this.#text.slice(span.start, span.end)) ?? [''];
    const cut = span.start + front.length;
    return countWords(front) < FEWEST_WORDS ? [span] : [{ start: span.start, end: cut }, { start: cut + 1, end: span.end }];
  }

  #leadIn(line: TextSpan): Lead | undefined {
    const found = findLead(cutPlain(this.#part.plain, line));
    return found && { ...found, start: found.start + line.start, end: found.end + line.start, body: found.body + line.start };
  }

  /** `SQS: 256 KB | SNS: 256 KB`: what follows in a line that begins with a term may have one of its own, parted in the same way. */
  #ownLead(span: TextSpan, front: Lead): Lead | undefined {
    if (!isTerm(this.#text.slice(front.start, front.end))) return undefined;
    const lead = this.#leadIn(span);
    // A dash between sentences only joins.
    if (lead?.separator !== front.separator || (lead.separator !== 'colon' && !this.#isBeside(span))) return undefined;
    const term = this.#text.slice(lead.start, lead.end);
    return countWords(term) <= MOST_TERM_WORDS && isTerm(term) && !isNoName(term, lead.bold) ? lead : undefined;
  }

  /** Whether a bar or a semicolon parts it from what stands before it. */
  #isBeside({ start }: TextSpan): boolean {
    return /[;|]\s*$/.test(this.#text.slice(Math.max(0, start - 4), start));
  }

  /** @param from where the words of its line begin @param front the term that it begins with, if something is said of it */
  #statement(span: TextSpan, from: number, front: Lead | undefined, carried: readonly string[], topic: number): Statement {
    const part = this.#part;
    const text = this.#text.slice(span.start, span.end);
    const lead = front && front.body < span.end ? front : undefined;
    return {
      text,
      lead: lead && this.#text.slice(lead.start, lead.end),
      leadIsSure: carried.length === 0 || this.#isBeside(span),
      body: lead ? this.#text.slice(lead.body, span.end) : text,
      carried,
      start: lineOf(part, span.start),
      end: lineOf(part, Math.max(span.start, span.end - 1)) + 1,
      topic,
      cells: part.cells,
      form: part.cells ? 'row' : 'said',
      opens: span.end === this.#opensAt,
      unfit: '',
      inLab: this.#inLab,
      inCode: shareOf(part.plain.code, span),
      isLinked: part.plain.linked,
      isLink: this.#isLink || shareOf(part.plain.links, span) >= MOST_OF_LINK,
      before: this.#text.slice(from, span.start),
    };
  }
}

/** What stands in front of the first word of a line. */
function marksOf(line: string): string {
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  return line.slice(0, marks + pictureBullet(line.slice(marks)));
}

function shareOf(code: readonly TextSpan[], span: TextSpan): number {
  let length = 0;
  for (const { start, end } of code) if (start >= span.start && end <= span.end) length += end - start;
  return length / Math.max(1, span.end - span.start);
}
