import type { TextSpan } from '../text/joiner';
import { isClause } from '../topics/words';
import { isMereName } from './names';
import { leans } from './sentences';

/** `A | B | C` and `A; B; C`: statements side by side; but where most of them are mere names they are one list. */
export function splitParallels(text: string, span: TextSpan, mark: '|' | ';'): TextSpan[] {
  const first = text.indexOf(mark, span.start);
  if (first < 0 || first >= span.end) return [span];
  const parts: TextSpan[] = [];
  let { start } = span;
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth = Math.max(0, depth - 1);
    else if (char === mark && (mark === '|' ? isBar(text, at, span) : depth === 0 && text.charAt(at + 1) === ' ')) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  if (parts.length === 0) return [span];
  parts.push({ start, end: span.end });
  // The last of a list has an `and`: then all are its members.
  const last = text.slice(parts.at(-1)?.start, span.end).trim();
  if (mark === ';' && parts.length > 2 && /^(?:and|or)\b/.test(last) && !isClause(last)) return [span];
  const said = parts.filter((part) => part.end > part.start && text.slice(part.start, part.end).trim() !== '');
  const names = said.filter((part) => isMereName(text.slice(part.start, part.end)));
  return names.length * 2 > said.length ? [span] : mark === ';' ? joinLeaning(text, parts) : parts;
}

/** A part that leans on the one before stays with it (`…; it loads the data`), and so does one that goes on with its list (`python, node; java, go`). */
function joinLeaning(text: string, parts: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const words = text.slice(part.start, part.end).trim();
    if (before && (leans(words) || (areNames(words) && areNames(withoutTerm(text.slice(before.start, before.end)))))) joined[joined.length - 1] = { start: before.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** `java, go`: names in a row, which say nothing. */
function areNames(words: string): boolean {
  const names = words.replace(/[\s.]+$/, '').split(/, (?:and |or )?/);
  return names.length > 1 && names.every(isMereName);
}

function withoutTerm(words: string): string {
  return words.replace(/^[^:,]{1,40}: /, '').trim();
}

/** A bar with a space beside it; two of them mean `or`. */
function isBar(text: string, at: number, { start, end }: TextSpan): boolean {
  if (text.charAt(at + 1) === '|' || text.charAt(at - 1) === '|') return false;
  return at === start || at === end - 1 || text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ';
}
