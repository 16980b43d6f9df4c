import type { Fact } from '../facts/fact';
import type { Place } from './problem';

/** Where a statement stands: the words of its first line. */
export function factPlace(fact: Fact, lines: readonly string[]): Place {
  const line = lines[fact.start] ?? '';
  const start = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:#{1,6}\s+)?/.exec(line)?.[0].length ?? 0;
  return { line: fact.start, start, end: Math.max(start, line.trimEnd().length) };
}

/** Where some words of a statement stand, if they stand in its lines as they are, once; else all of it. */
export function wordsPlace(fact: Fact, words: string, lines: readonly string[]): Place {
  const found: Place[] = [];
  for (let line = fact.start; line < fact.end; line++) {
    const text = lines[line] ?? '';
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push({ line, start: at, end: at + words.length });
  }
  const [only] = found;
  return only && found.length === 1 ? only : factPlace(fact, lines);
}
