import type { NewEvent } from '../../../src/core/review/event';
import type { Question } from '../../../src/core/quiz/question';
import { startSession, type Session } from '../../../src/core/quiz/session';
import type { SessionAction } from '../../../src/core/quiz/sessionAction';
import { step } from '../../../src/core/quiz/step';
import { choice, recall, typed } from './asked';

/** `A` to `Z`: one question on the fact of that name; `t:A` to be typed, `r:A` to be recalled. */
export function questionOn(name: string): Question {
  const [form, fact] = name.includes(':') ? [name.charAt(0), name.slice(2)] : ['c', name];
  const question =
    form === 't'
      ? typed(`${fact} is written with ____`, `envelope encryption`)
      : form === 'r'
        ? recall(`Explain ${fact} in one sentence.`)
        : choice(`Which of these is ${fact}?`, [`${fact} right`, `${fact} wrong`, `${fact} worse`, `${fact} worst`]);
  return { ...question, id: `${fact}:${form}`, fact, why: `${fact} as noted` };
}

/** A session that is played step by step, with a journal that numbers its events. */
export class Played {
  session: Session;
  now = 1_000_000;
  /** What was sent to the journal, in short: `answer A 3`, `undo e1`. */
  readonly sent: string[] = [];
  #event = 0;
  #records: readonly NewEvent[] = [];

  constructor(names: string, seed = 1) {
    const questions = names.split(' ').filter((name) => name !== '').map(questionOn);
    this.session = startSession({ questions, label: 'Networking', seed, now: this.now, flagged: [] });
  }

  /** Does something on the page in view. */
  do(action: SessionAction | 'unknown' | 'show' | 'next' | 'guessed' | 'overrule' | 'undo' | 'flag' | 'bury' | 'suspend' | 'retry'): this {
    const { sequence } = this.session;
    this.now += 1000;
    const full = typeof action === 'string' ? ({ kind: action, sequence } as SessionAction) : action;
    const { session, records } = step(this.session, full, this.now);
    this.session = session;
    if (records.length > 0) this.#records = records;
    for (const record of records) this.sent.push(inShort(record));
    return this;
  }

  /** The journal has it. */
  saved(wait = 600_000): this {
    return this.do({ kind: 'saved', events: this.#records.map(() => `e${String(++this.#event)}`), wait });
  }

  right(): this {
    return this.#choose(0).saved();
  }

  wrong(): this {
    return this.#choose(1).saved();
  }

  type(text: string): this {
    return this.do({ kind: 'type', sequence: this.session.sequence, text }).saved();
  }

  grade(grade: 1 | 2 | 3 | 4): this {
    return this.do('show').do({ kind: 'grade', sequence: this.session.sequence, grade }).saved();
  }

  chooseUnsaved(option: number): this {
    return this.#choose(option);
  }

  next(): this {
    return this.do('next');
  }

  /** `A [B] C A`: the queue, the question in view in brackets, with the phase where it is not `ask`. */
  get state(): string {
    const { queue, position, phase } = this.session;
    const facts = queue.map(({ question }, at) => (at === position ? `[${question.fact}]` : question.fact));
    return [...facts, ...(phase.kind === 'ask' ? [] : [phase.kind])].join(' ');
  }

  #choose(option: number): this {
    const order = this.session.queue[this.session.position]!.order;
    return this.do({ kind: 'choose', sequence: this.session.sequence, option: order.indexOf(option) });
  }
}

function inShort(record: NewEvent): string {
  switch (record.kind) {
    case 'answer':
      return `answer ${record.fact} ${record.outcome} ${String(record.grade)}`;
    case 'undo':
      return `undo ${record.target}`;
    case 'suspend':
    case 'flag':
      return `${record.kind} ${record.fact} ${record.on ? 'on' : 'off'}`;
    case 'bury':
      return `bury ${record.fact}`;
    case 'link':
      return `link ${record.from} ${record.fact}`;
  }
}
