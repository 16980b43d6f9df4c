import type { TextSpan } from '../text/joiner';
import { countWords } from '../topics/words';

const ABBREVIATION = /(?:\b(?:e\.g|i\.e|eg|ie|etc|vs|approx|incl|no|fig|sec|min|max|st|dr|ex|resp|esp)|\b[A-Z])\.$/i;

/**
 * The statements of a passage: runs parted by `|`, sentences, semicolons and lines, where each part stands alone. Ranges
 * never split.
 * @param breaks where a new line of the note begins
 */
export function splitStatements(text: string, from: number, breaks: readonly number[] = []): TextSpan[] {
  const spans: TextSpan[] = [];
  const lines = breaks.filter((at, number) => lineSplits(text, breaks[number - 1] ?? 0, at, breaks[number + 1] ?? text.length));
  for (const run of splitRuns(text, from)) {
    for (const sentence of splitSentences(text, run)) {
      let { start } = sentence;
      for (const at of lines) {
        if (at <= start || at >= sentence.end) continue;
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

function splitSentences(text: string, run: TextSpan): TextSpan[] {
  const sentences: TextSpan[] = [];
  let start = run.start;
  let depth = 0;
  for (let at = run.start; at < run.end; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || text.charAt(at + 1) !== ' ') continue;
    const splits = char === ';' ? semicolonSplits(text, start, at, run.end) : '.!?'.includes(char) && sentenceSplits(text, start, at, run.end);
    if (!splits) continue;
    sentences.push({ start, end: char === ';' ? at : at + 1 });
    start = at + 1;
  }
  sentences.push({ start, end: run.end });
  return sentences;
}

function semicolonSplits(text: string, start: number, at: number, end: number): boolean {
  return countWords(text.slice(start, at)) >= 3 && countWords(text.slice(at + 1, end)) >= 3;
}

function sentenceSplits(text: string, start: number, at: number, end: number): boolean {
  const before = text.slice(start, at + 1);
  if (ABBREVIATION.test(before) || /(?:^|\s)\(?\d{1,2}\.$/.test(before)) return false;
  const next = text.charAt(at + 2);
  // Authors in a hurry begin sentences in lower case; then a verb or an article must follow, not a piece of a name.
  const begins = /[A-Z0-9"“(`]/.test(next) || /^(?:no|can|can't|cannot|has|have|supports?|returns?|uses?|needs?|must|only|also|the|a|an|if|when|each|all)\b/.test(text.slice(at + 2, at + 14));
  return begins && countWords(text.slice(at + 2, end)) >= 2 && countWords(before) >= 2;
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
