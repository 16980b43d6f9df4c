import { answerStatement, joined, lastLine, unanswered } from './answerStatement';
import type { Found } from './answers';
import type { TopicAt } from './part';
import { textOf, type Piece } from './pieces';
import { statementsIn } from './said';
import { trimmed } from './splitStatements';

/** How many pieces may stand between the last option and its key. */
const REACH = 4;
const CHOOSE = /\s*[([]?\b(?:choose|select|pick) (?:any )?(?:\d|one|two|three|all)\b[^)\]?]*[)\].]?\s*$/i;
/** What a folded answer is called. */
const SOLUTION = /^(?:(?:show|see|view|reveal|check|click)\b.{0,20})?\b(?:answers?|solution|explanation)\b.{0,12}$/i;
/** `B`, `A, C`, `(a) and (d)`, and what parts it from an explanation. */
const LETTERS = /^\(?([A-H](?:\)?\s?(?:,|&|and|\/)\s?\(?[A-H])*)\)?(?![\w'’])[\s.,):;–-]*(?:(?:because|since|as|but|and)\b)?/i;

/** Multiple choice from `at` on: the question with the options that its key names. */
export function readChoice(pieces: readonly Piece[], at: number, topicAt: TopicAt): Found | undefined {
  const asks = pieces[at];
  const options = optionsFrom(pieces, at + 1);
  const last = options.at(-1);
  if (!asks || !last || options.length < 2 || asks.mark === 'option') return undefined;
  const question = textOf(asks).replace(CHOOSE, '');
  const taken: Found = options.map((option) => [option, []]);
  const key = keyAfter(pieces, at + 1 + options.length);
  if (key === undefined) return question.includes('?') ? [[asks, [unanswered(asks, last)]], ...taken] : undefined;
  const { piece, between } = key;
  const passed: Found = between.map((each) => [each, []]);
  const said = textOf(piece);
  const named = LETTERS.exec(said);
  const right = options.filter(({ letter }) => named?.[1]?.toLowerCase().split(/[^a-h]+/).includes(letter));
  if (named === null || right.length === 0) return [[asks, [answerStatement(asks, question, piece)]], ...taken, ...passed, [piece, []]];
  const why = trimmed(piece.part.plain.text, { start: piece.span.start + named[0].length, end: piece.span.end });
  const end = lastLine(piece.part, { start: piece.span.start, end: piece.span.start + named[0].length });
  const answer = right.map((option) => textOf(option).replace(/\.$/, '')).join('; ');
  return [
    [asks, [joined(asks, question, answer, end, asks.part.topic)]],
    ...taken,
    ...passed,
    [piece, why.end > why.start ? statementsIn(piece.part, topicAt, why) : []],
  ];
}

/** Options in the order of their letters. */
function optionsFrom(pieces: readonly Piece[], from: number): Piece[] {
  const options: Piece[] = [];
  for (let at = from; pieces[at]?.letter === 'abcdefgh'.charAt(options.length) && options.length < 8; at++) {
    const piece = pieces[at];
    if (piece) options.push(piece);
  }
  return options;
}

/** `Answer: B`, or what a fold called so holds. */
function keyAfter(pieces: readonly Piece[], from: number): { piece: Piece; between: readonly Piece[] } | undefined {
  for (let at = from; at < from + REACH; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.mark === 'question' || piece.mark === 'option' || piece.part.kind === 'heading') return undefined;
    const unfolds = at > from && pieces[at - 1]?.part.kind === 'summary' && SOLUTION.test(textOf(pieces[at - 1] ?? piece));
    if (piece.mark === 'answer' || unfolds) return { piece, between: pieces.slice(from, at) };
    if (piece.part.kind === 'summary' && !SOLUTION.test(textOf(piece))) return undefined;
  }
  return undefined;
}
