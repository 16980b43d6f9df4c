import { countWords } from '../topics/words';
import { answerStatement, joinedAnswer, unanswered } from './answerStatement';
import { readChoice } from './choices';
import { isListing } from './lists';
import type { TopicAt } from './part';
import { textOf, type Piece } from './pieces';
import { questionIn, restates } from './questions';
import { statementsIn } from './said';
import { splitSentences } from './sentences';
import type { Statement } from './statement';

/** The pieces that a question and its answer take up, in order, each with what begins in it. */
export type Found = readonly (readonly [Piece, readonly Statement[]])[];

/**
 * Finds the questions that have their answer beside them: `Q:` and `A:`, a heading or a summary that asks, an answer in
 * the same line, and multiple choice with its key. Options, and questions without an answer, state nothing.
 * @returns statements by the piece that they begin in; none for a piece that belongs to a question above it
 */
export function readAnswers(pieces: readonly Piece[], topicAt: TopicAt): ReadonlyMap<Piece, readonly Statement[]> {
  const statements = new Map<Piece, readonly Statement[]>();
  for (let at = 0; at < pieces.length; ) {
    const found = readChoice(pieces, at, topicAt) ?? readQuestion(pieces, at, topicAt);
    for (const [piece, begins] of found) statements.set(piece, begins);
    at += Math.max(1, found.length);
  }
  return statements;
}

function readQuestion(pieces: readonly Piece[], at: number, topicAt: TopicAt): Found {
  const asks = pieces[at];
  const asked = asks && questionIn(asks);
  if (!asks || !asked) return [];
  const { before, question, rest } = asked;
  const next = pieces[at + 1];
  if (rest.end > rest.start) {
    const front = before.end > before.start ? statementsIn(asks.part, topicAt, before) : [];
    return [[asks, [...front, ...answered(asks, question, { ...asks, span: rest }, topicAt)]]];
  }
  if (next?.mark === 'answer') return [[asks, answered(asks, asked.whole, next, topicAt)], [next, []]];
  if (asks.mark === 'question') return [[asks, [unanswered(asks, asks)]]];
  return below(pieces, at, question, topicAt);
}

/** An answer that no mark announces, below a heading, a summary or an item that asks. */
function below(pieces: readonly Piece[], at: number, question: string, topicAt: TopicAt): Found {
  const [asks, next] = [pieces[at], pieces[at + 1]];
  if (!asks || !next || (asks.part.kind === 'paragraph' && asks.part.list.length === 0) || asks.part.kind === 'folded') return [];
  const { part } = asks;
  if (part.list.length > 0) {
    const items = new Set(part.list);
    const taken = pieces.slice(at + 1, at + 1 + 4 * part.list.length).filter((piece) => items.has(piece.part));
    if (isListing(part)) return [[asks, [joinedAnswer(asks, question, part.list)]], ...taken.map((piece) => [piece, []] as const)];
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
