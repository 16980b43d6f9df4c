import { countWords } from '../topics/words';
import { answerStatement, joinedAnswer, unanswered } from './answerStatement';
import { readChoice } from './choices';
import { isListing } from './lists';
import type { Part, TopicAt } from './part';
import { textOf, type Piece } from './pieces';
import { questionIn, restates } from './questions';
import { statementsIn } from './said';
import { splitSentences } from './sentences';
import type { Statement } from './statement';

/** A longer item of an answer says something alone. */
const MOST_ITEM_WORDS = 5;

/** The pieces that a question and its answer take up, in order, each with what begins in it. */
export type Found = readonly (readonly [Piece, readonly Statement[]])[];

/**
 * Finds the questions that have their answer beside them: `Q:` and `A:`, a heading or a summary that asks, an answer in
 * the same line, and multiple choice with its key. Options, and questions without an answer, state nothing.
 * @param labels those of the pieces that only say what the next one is
 * @returns statements by the piece that they begin in; none for a piece that belongs to a question above it
 */
export function readAnswers(all: readonly Piece[], labels: ReadonlySet<Piece>, topicAt: TopicAt): ReadonlyMap<Piece, readonly Statement[]> {
  const statements = new Map<Piece, readonly Statement[]>();
  for (const label of labels) statements.set(label, []);
  const pieces = labels.size === 0 ? all : all.filter((piece) => !labels.has(piece));
  for (let at = 0; at < pieces.length; ) {
    const found = readChoice(pieces, at, topicAt) ?? readQuestion(pieces, at, topicAt);
    for (const [piece, begins] of found) statements.set(piece, begins);
    at += Math.max(1, found.length);
  }
  return statements;
}

function readQuestion(pieces: readonly Piece[], at: number, topicAt: TopicAt): Found {
  const asks = pieces[at];
  if (asks?.mark === 'scene') return [[asks, [{ ...unanswered(asks, asks), unfit: 'scenario' }]]];
  const asked = asks && questionIn(asks);
  if (!asks || !asked) return [];
  const { before, question, rest } = asked;
  const next = pieces[at + 1];
  if (rest.end > rest.start) {
    const front = before.end > before.start ? statementsIn(asks.part, topicAt, before) : [];
    return [[asks, [...front, ...answered(asks, question, { ...asks, span: rest }, topicAt)]]];
  }
  if (next?.mark === 'answer') return answeredBy(pieces, at, asked.whole, topicAt);
  if (asks.mark === 'question') return [[asks, [unanswered(asks, asks)]]];
  return below(pieces, at, question, topicAt);
}

/** A marked answer: its text, with the names in the list that it leads to. */
function answeredBy(pieces: readonly Piece[], at: number, question: string, topicAt: TopicAt): Found {
  const [asks, answer] = [pieces[at], pieces[at + 1]];
  if (!asks || !answer) return [];
  const { list } = answer.part;
  const said = textOf(answer);
  if (isListing(answer.part) || isShort(list)) {
    const asked = said === '' ? question : `${question} ${said.replace(/[\s:]+$/, '')}:`;
    return [[asks, [joinedAnswer(asks, asked, list)]], [answer, []], ...itemsOf(pieces, at + 2, list)];
  }
  return [[asks, said === '' ? [unanswered(asks, answer)] : answered(asks, question, answer, topicAt)], [answer, []]];
}

/** Whether a list below an answer has only short items, which are no answers by themselves. */
function isShort(list: readonly Part[]): boolean {
  return list.length > 1 && list.every((item) => item.list.length === 0 && countWords(item.plain.text) <= MOST_ITEM_WORDS && !/[.!]$/.test(item.plain.text));
}

/** The pieces from `from` on that are the items of a list; nothing begins in them. */
function itemsOf(pieces: readonly Piece[], from: number, list: readonly Part[]): Found {
  const items = new Set(list);
  return pieces.slice(from, from + 4 * list.length).filter((piece) => items.has(piece.part)).map((piece) => [piece, []] as const);
}

/** An answer that no mark announces, below a heading, a summary or an item that asks. */
function below(pieces: readonly Piece[], at: number, question: string, topicAt: TopicAt): Found {
  const [asks, next] = [pieces[at], pieces[at + 1]];
  if (!asks || !next || (asks.part.kind === 'paragraph' && asks.part.list.length === 0) || asks.part.kind === 'folded') return [];
  const { part } = asks;
  if (part.list.length > 0) {
    if (isListing(part)) return [[asks, [joinedAnswer(asks, question, part.list)]], ...itemsOf(pieces, at + 1, part.list)];
    return part.list.length === 1 && part.kind === 'item' ? [[asks, answered(asks, question, next, topicAt)], [next, []]] : [];
  }
  const inside = part.kind !== 'item' || next.part.block.parent === part.block.parent;
  const says = next.part.kind === 'paragraph' || next.part.kind === 'folded';
  if (!inside || !says || next.mark !== 'none' || next.part.list.length > 0 || restates(question, textOf(next))) return [];
  return [[asks, answered(asks, question, next, topicAt)], [next, []]];
}

/** The question with the first sentence of its answer, and what else the answer says. */
function answered(asks: Piece, question: string, answer: Piece, topicAt: TopicAt): Statement[] {
  const { text } = answer.part.plain;
  const [yes, ...more] = splitSentences(text, answer.span);
  // `Yes. Up to 16 of them`: one word is half an answer.
  const first = yes && more[0] && countWords(text.slice(yes.start, yes.end)) < 2 ? { start: yes.start, end: more.shift()?.end ?? yes.end } : yes;
  if (first === undefined || countWords(text.slice(first.start, first.end)) === 0) return [unanswered(asks, answer)];
  const rest = more[0] && { start: more[0].start, end: answer.span.end };
  return [answerStatement(asks, question, { ...answer, span: first }), ...(rest ? statementsIn(answer.part, topicAt, rest) : [])];
}
