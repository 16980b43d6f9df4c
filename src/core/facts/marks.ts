import type { Part } from './part';
import { piecesOf, textOf, type Piece } from './pieces';

/** `Question 7`, `**Answer**`: a mark in a line of its own. */
const MERE_QUESTION = /^(?:question|ques|q)\s?\d{0,3}\W*$/i;
const MERE_ANSWER = /^(?:(?:sample |model |correct )?answer|ans)\s?\d{0,3}\W*$/i;

/** A scene has no more paragraphs than this. */
const LONGEST_SCENE = 4;

export interface MarkedPieces {
  readonly pieces: ReadonlyMap<Part, readonly Piece[]>;
  /** Those that only say what the next one is, and nothing themselves. */
  readonly labels: ReadonlySet<Piece>;
}

/**
 * The pieces of a note, each with the mark that stands in front of it, also where it stands alone: what follows the line
 * `Answer` is the answer, and what follows `Question 7` sets a scene until something is asked.
 */
export function markedPieces(parts: readonly Part[]): MarkedPieces {
  const pieces = parts.flatMap((part) => piecesOf(part));
  const labels = new Set<Piece>();
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const mark = mereMark(piece);
    if (mark === 'answer' && piece.part.list.length > 0) {
      // The list is the answer.
      pieces[at] = { ...piece, mark, span: { start: piece.span.end, end: piece.span.end } };
      continue;
    }
    if (mark !== undefined) labels.add(piece);
    if (mark === 'answer') remark(pieces, at + 1, 'answer');
    else if (mark === 'question') markQuestion(pieces, at + 1, false);
    else if (piece.part.kind === 'heading' && piece.mark === 'question') markQuestion(pieces, at + 1, true);
  }
  const ofPart = new Map<Part, Piece[]>();
  for (const piece of pieces) {
    const own = ofPart.get(piece.part);
    if (own) own.push(piece);
    else ofPart.set(piece.part, [piece]);
  }
  return { pieces: ofPart, labels };
}

function mereMark(piece: Piece): 'question' | 'answer' | undefined {
  const said = textOf(piece);
  if (said === '') return piece.mark === 'question' || piece.mark === 'answer' ? piece.mark : undefined;
  if (piece.mark !== 'none') return undefined;
  return MERE_QUESTION.test(said) ? 'question' : MERE_ANSWER.test(said) ? 'answer' : undefined;
}

/** @param choice whether only a question with options below it counts */
function markQuestion(pieces: Piece[], from: number, choice: boolean): void {
  let at = from;
  while (at < from + LONGEST_SCENE && isPlain(pieces[at]) && pieces[at]?.part.plain.text.includes('?') === false) at++;
  const asks = pieces[at];
  if (!isPlain(asks) || !asks.part.plain.text.includes('?') || (choice && pieces[at + 1]?.mark !== 'option')) return;
  for (let scene = from; scene < at; scene++) remark(pieces, scene, 'scene');
  remark(pieces, at, 'question');
}

function remark(pieces: Piece[], at: number, mark: Piece['mark']): void {
  const piece = pieces[at];
  if (isPlain(piece)) pieces[at] = { ...piece, mark };
}

/** Whether a piece is a text without a mark of its own. */
function isPlain(piece: Piece | undefined): piece is Piece {
  return piece?.mark === 'none' && piece.part.kind !== 'heading' && piece.part.kind !== 'summary' && mereMark(piece) === undefined;
}
