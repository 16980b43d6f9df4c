import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|eg|ie|etc|vs|approx|incl|no|fig|sec|min|max|st|dr|ex|resp|esp)|\b[A-Z])\.$/i;

/** `approx.` with what stands before it. */
const LONGEST_ABBREVIATION = 10;

/**
 * The statements of a passage: runs parted by `|`, sentences, semicolons and lines, where each part stands alone. Ranges
 * never split.
 * @param breaks where a new line of the note begins
 */
export function splitStatements(text: string, from: number, breaks: readonly number[] = []): TextSpan[] {
  if (breaks.length === 0 && !/[|;.!?]/.test(text)) return [trim(text, { start: from, end: text.length })].filter((span) => span.end > span.start);
  const spans: TextSpan[] = [];
  const words = wordStarts(text);
  const lines = breaks.filter((at, number) => lineSplits(text, breaks[number - 1] ?? 0, at, breaks[number + 1] ?? text.length));
  let line = 0;
  for (const run of splitRuns(text, from)) {
    for (const sentence of splitSentences(text, run, words)) {
      let { start } = sentence;
      for (let at = lines[line]; at !== undefined && at < sentence.end; at = lines[++line]) {
        if (at <= start) continue;
        push(text, spans, { start, end: at - 1 });
        start = at;
      }
      push(text, spans, { start, end: sentence.end });
    }
  }
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

/** `A | B | C`, unless most parts are mere names: then it is a list. */
function splitRuns(text: string, from: number): TextSpan[] {
  const runs: TextSpan[] = [];
  let start = from;
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) !== '|' || text.charAt(at + 1) === '|' || text.charAt(at - 1) === '|') continue;
    const open = text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ' || at === text.length - 1;
    if (!open) continue;
    runs.push({ start, end: at });
    start = at + 1;
  }
  runs.push({ start, end: text.length });
  const alone = runs.filter((run) => countWords(text.slice(run.start, run.end)) >= 4 || /\d/.test(text.slice(run.start, run.end)));
  return alone.length * 2 >= runs.length ? runs : [{ start: from, end: text.length }];
}

/**
 * Authors put a statement a line and no full stop; but prose that is wrapped at a column goes on in the next line, and
 * its lines are about as long as each other.
 */
function lineSplits(text: string, start: number, at: number, end: number): boolean {
  const line = text.slice(start, at).trimEnd();
  if (line.length >= 60 && line.length <= 100) return false;
  if (!/[A-Z0-9"“(`]/.test(text.charAt(at)) || countWords(line) < 3 || countWords(text.slice(at, end)) < 3) return false;
  return !/[,:;(&/+–-]$|\b(?:and|or|the|an?|of|to|in|with|for|by|on|from|at|as|that|which|is|are|your|its|amazon|aws)$/i.test(line);
}

function splitSentences(text: string, run: TextSpan, words: readonly number[]): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = run.start;
  let depth = 0;
  for (let at = run.start; at < run.end; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || text.charAt(at + 1) !== ' ') continue;
    const splits = char === ';' ? semicolonSplits(words, start, at, run.end) : '.!?'.includes(char) && sentenceSplits(text, words, start, at, run.end);
    if (!splits) continue;
    sentences.push({ start, end: char === ';' ? at : at + 1 });
    start = at + 1;
  }
  sentences.push({ start, end: run.end });
  return sentences;
}

function semicolonSplits(words: readonly number[], start: number, at: number, end: number): boolean {
  return hasWords(words, start, at, 3) && hasWords(words, at + 1, end, 3);
}

function sentenceSplits(text: string, words: readonly number[], start: number, at: number, end: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_ABBREVIATION), at + 1);
  if (ABBREVIATION.test(before) || /(?:^|\s)\(?\d{1,2}\.$/.test(before)) return false;
  const next = text.charAt(at + 2);
  // Authors in a hurry begin sentences in lower case; then a verb or an article must follow, not a piece of a name.
  const begins = /[A-Z0-9"“(`]/.test(next) || /^(?:no|can|can't|cannot|has|have|supports?|returns?|uses?|needs?|must|only|also|the|a|an|if|when|each|all)\b/.test(text.slice(at + 2, at + 14));
  return begins && hasWords(words, at + 2, end, 2) && hasWords(words, start, at + 1, 2);
}

/** Where the words of a text begin; found once, since the rest of a long passage is asked about at each of its marks. */
function wordStarts(text: string): number[] {
  return [...text.matchAll(/[A-Za-z0-9\u0080-\uffff][^ ]*/g)].map(({ index }) => index);
}

/** Whether so many words begin between two offsets. */
function hasWords(words: readonly number[], start: number, end: number, least: number): boolean {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const last = words[low + least - 1];
  return last !== undefined && last < end;
}

/** A part that leans on the one before (`It …`, `This …`, one word) stays with it. */
function push(text: string, spans: TextSpan[], span: TextSpan): void {
  const words = text.slice(span.start, span.end).trim();
  if (words === '') return;
  const previous = spans.at(-1);
  const leans = /^(?:it|its|this|these|those|that|they|their|them|then|but|so|and|or|otherwise|however|therefore|hence|thus|which|same|else)\b/i.test(words);
  if (previous && (leans || countWords(words) < 2) && text.slice(previous.end, span.start).trim() === '') {
    spans[spans.length - 1] = { start: previous.start, end: span.end };
  } else {
    spans.push(span);
  }
}

function trim(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && ' ,;|'.includes(text.charAt(start))) start++;
  while (end > start && ' ,;|:-–—>='.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
