import type { TextSpan } from '../text/joiner';
import type { Part } from './part';

/** A line of a part that may ask, answer, offer an option, or set the scene for a question. */
export interface Piece {
  readonly part: Part;
  /** Without its mark. */
  readonly span: TextSpan;
  readonly mark: 'question' | 'answer' | 'option' | 'scene' | 'none';
  /** The letter of an option, in lower case. */
  readonly letter: string;
}

const QUESTION = /^(?:Q|Question|Ques)\.?\s?\d{0,3}\s?[:.)]\s*(?:-\s)?/i;
const ANSWER = /^(?:(?:A|Ans|Answer|Correct answers?|Correct|Solution)\s?\d{0,3}\s?:|(?:Ans|Answer|Solution)\s?\d{0,3}\s?(?:[.)-]|is\b))\s*/i;
const OPTION = /^\(?([A-Ha-h])[.)]\s+/;
/** A line that asks and answers. */
const ANSWERED = /\?\s+(?:->|=>|→|[-–:=])?\s*[\w`$]/;
const BOX = /^\[[ xX]\]\s*/;

/** A part cut where a line begins with such a mark, and where an answer follows its question in the same line. */
export function piecesOf(part: Part): Piece[] {
  const { text, breaks } = part.plain;
  if (part.kind === 'row' || text === '') return [];
  const cuts = [0];
  breaks.forEach((at, number) => {
    const above = text.slice(breaks[number - 1] ?? 0, at);
    const line = text.slice(at, breaks[number + 1] ?? text.length);
    if (markAt(text, at).mark !== 'none' || ANSWERED.test(above) || ANSWERED.test(line)) cuts.push(at);
  });
  const inline = /\?\s+(?=(?:A|Ans|Answer)\s?:\s)/.exec(text);
  if (inline && !cuts.includes(inline.index + inline[0].length)) cuts.push(inline.index + inline[0].length);
  cuts.sort((a, b) => a - b);
  return cuts.map((start, number) => {
    const end = cuts[number + 1] ?? text.length;
    const { mark, length, letter } = markAt(text, start);
    return { part, span: { start: Math.min(start + length, end), end }, mark, letter };
  });
}

function markAt(text: string, start: number): { mark: Piece['mark']; length: number; letter: string } {
  const rest = text.slice(start, start + 40);
  const box = BOX.exec(rest)?.[0].length ?? 0;
  const line = rest.slice(box);
  const question = QUESTION.exec(line);
  if (question) return { mark: 'question', length: box + question[0].length, letter: '' };
  const answer = ANSWER.exec(line);
  if (answer) return { mark: 'answer', length: box + answer[0].length, letter: '' };
  const option = OPTION.exec(line);
  if (option) return { mark: 'option', length: box + option[0].length, letter: (option[1] ?? '').toLowerCase() };
  return { mark: 'none', length: box, letter: '' };
}

export function textOf({ part, span }: Piece): string {
  return part.plain.text.slice(span.start, span.end).trim();
}
