import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';
import { textOf, type Piece } from './pieces';
import { splitSentences } from './sentences';

/** A question longer than this is prose that happens to hold one. */
const MOST_WORDS = 60;

export interface Asked {
  /** The sentence that asks. */
  readonly question: string;
  /** With what is said before it, which sets the scene. */
  readonly whole: string;
  /** What stands before the sentence that asks. */
  readonly before: TextSpan;
  /** What stands behind it: its answer, empty where there is none. */
  readonly rest: TextSpan;
}

/** The question in a piece: whatever is marked as one, else a sentence that ends in a question mark. */
export function questionIn(piece: Piece): Asked | undefined {
  const { part, span, mark } = piece;
  const { text } = part.plain;
  const none = { start: span.end, end: span.end };
  const last = text.lastIndexOf('?', span.end - 1);
  if (mark === 'question' && (last < span.start || endsAt(text, last, span.end))) {
    return { question: textOf(piece), whole: textOf(piece), before: { start: span.start, end: span.start }, rest: none };
  }
  if (last < span.start || mark === 'answer' || mark === 'option') return undefined;
  const end = endsAt(text, last, span.end) ? last + 1 : firstEnd(text, span);
  if (end === undefined) return undefined;
  const sentence = splitSentences(text, { start: span.start, end }).at(-1);
  const start = mark === 'question' || sentence === undefined ? span.start : sentence.start;
  const question = text.slice(start, end).trim();
  const whole = text.slice(span.start, end).trim();
  if (countWords(question) < 2 || countWords(whole) > MOST_WORDS) return undefined;
  return { question, whole, before: { start: span.start, end: start }, rest: answerSpan(text, end, span.end) };
}

/** Whether nothing but brackets and marks follows a question mark. */
function endsAt(text: string, at: number, end: number): boolean {
  return countWords(text.slice(at + 1, end).replace(/[([][^)\]]*[)\]]/g, '')) === 0;
}

/** After the first question mark that ends a sentence. */
function firstEnd(text: string, { start, end }: TextSpan): number | undefined {
  for (let at = text.indexOf('?', start); at >= 0 && at < end; at = text.indexOf('?', at + 1)) {
    if (/^\??["”)*]*(?:\s|$)/.test(text.slice(at + 1, at + 6))) return /^\?/.test(text.slice(at + 1)) ? at + 2 : at + 1;
  }
  return undefined;
}

function answerSpan(text: string, from: number, end: number): TextSpan {
  const mark = /^[\s"”*)]*(?:(?:->|=>|→|[-–—:=])\s*)?(?:(?:A|Ans|Answer)\s?:\s*)?/i.exec(text.slice(from, Math.min(end, from + 30)));
  const start = Math.min(end, from + (mark?.[0].length ?? 0));
  return { start, end };
}

const VERB = /^(?:is|are|was|were|can|cannot|may|must|should|will|has|have|does|do|provides?|allows?|enables?|helps?|lets|refers|means|offers?)$/;

/** Whether an answer says again what it is about (`What is EC2?`, `EC2 is …`), so that it stands alone. */
export function restates(question: string, answer: string): boolean {
  const asked = new Set(wordsOf(question));
  const words = wordsOf(answer);
  const verb = words.findIndex((word) => VERB.test(word));
  return verb > 0 && verb <= 8 && words.slice(0, verb).some((word) => word.length > 2 && asked.has(word));
}

function wordsOf(text: string): string[] {
  return (text.slice(0, 200).toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => word !== 'the' && word !== 'and');
}
