import type { TextSpan } from '../text/joiner';
import { lineOf } from '../topics/passage';
import { namesIn } from './listed';
import type { Part } from './part';
import { textOf, type Piece } from './pieces';
import { isReminder } from './reminder';
import { trimmed } from './splitStatements';
import type { Statement } from './statement';

/** A question and its answer as one statement, in the lines of both. */
export function answerStatement(asks: Piece, question: string, answer: Piece): Statement {
  const { text } = answer.part.plain;
  const said = trimmed(text, answer.span);
  return joined(asks, question, text.slice(said.start, said.end), lastLine(answer.part, said), answer.part.topic);
}

/** A question with a list for an answer: the items, or the right options, joined by semicolons. */
export function joinedAnswer(asks: Piece, question: string, list: readonly Part[]): Statement {
  const last = list.at(-1) ?? asks.part;
  return joined(asks, question, namesIn(list), lastLine(last, { start: 0, end: last.plain.text.length }), asks.part.topic);
}

/** @param end the line after the last that it takes up */
export function joined(asks: Piece, question: string, answer: string, end: number, topic: number): Statement {
  return {
    text: `${question} ${answer}`,
    lead: question,
    body: answer,
    leadIsSure: true,
    carried: [],
    start: lineOf(asks.part, asks.span.start),
    end,
    topic,
    cells: undefined,
    form: 'answer',
    opens: false,
    unfit: isReminder(answer) ? 'reminder' : '',
    inLab: false,
    inCode: 0,
    isLinked: false,
    isLink: false,
    before: '',
  };
}

/** A question that nothing answers, with the options that it has. @param last where it ends */
export function unanswered(asks: Piece, last: Piece): Statement {
  const text = textOf(asks);
  const end = Math.max(lastLine(last.part, last.span), lineOf(asks.part, asks.span.start) + 1);
  return { ...joined(asks, text, '', end, asks.part.topic), text, lead: undefined, body: text, unfit: 'question' };
}

/** The line after the one in which a stretch of a part ends. */
export function lastLine(part: Part, { start, end }: TextSpan): number {
  return lineOf(part, Math.max(start, end - 1)) + 1;
}
