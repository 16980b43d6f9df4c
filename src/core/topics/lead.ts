import type { TextSpan } from '../text/joiner';
import type { PlainText } from '../text/plain';
import { pictureBullet } from './pictures';
import { countWords, isClause } from './words';

/** The term in front of a statement. Offsets are into the plain text. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  /** Where what is said of it begins; the text's length where nothing is. */
  readonly body: number;
  readonly bold: boolean;
  /** `line`: the name stands in a line of its own. */
  readonly separator: 'colon' | 'dash' | 'arrow' | 'equals' | 'line' | 'none';
}

/** A longer lead is a sentence with a colon in it. */
const MAX_WORDS = 7;

// A colon with a space before it parts even where none follows (`Macie :ML`).
const SEPARATOR = /^(?:\s+(?=:\w)|\s*)(?:(:)(?![:/])(?:(?<=\s:)|(?!\w))|(->|=>|→|⇒|-->|==>)|(={1,2})(?=\s)|(-{1,3}|[–—~])(?=\s|$))\s*/;

/**
 * `Term: …`, `Term - …`, `Term -> …`, `Term = …`, or a bold term in front.
 * `::` is never a separator: AWS notes are full of it.
 */
export function findLead(plain: PlainText): Lead | undefined {
  const start = leadingMarks(plain.text);
  return boldLead(plain, start) ?? codeLead(plain, start) ?? plainLead(plain, start);
}

/** Task boxes, stray bullets, numbers and pictures before the first word. */
export function leadingMarks(text: string): number {
  const marks = /^(?:\[[ xX]\]\s*|[•·▪➢✓✔:]\s*|\(?\d{1,2}[.)]\s+)*/.exec(text.slice(0, 40))?.[0].length ?? 0;
  return marks + pictureBullet(text.slice(marks, marks + 20));
}

function boldLead(plain: PlainText, start: number): Lead | undefined {
  const bold = plain.bold.find((span) => span.start <= start + 1 && span.end > start);
  if (!bold) return undefined;
  const { text } = plain;
  const inner = text.slice(bold.start, bold.end);
  // The separator may stand inside the marks: `**Name:** …`, `**Name - what it is**`.
  const within = innerSeparator(inner);
  if (within) {
    const from = bold.start + within.end;
    return accept(text, bold.start, bold.start + within.start, from >= bold.end ? skipSeparator(text, from) : from, true, within.kind);
  }
  const after = separatorAt(text, bold.end);
  if (after) return accept(text, bold.start, bold.end, after.end, true, after.kind);
  // `**S3** (Simple Storage Service): …`: the bracket belongs to the name.
  const bracket = /^\s*\([^()]{1,60}\)/.exec(text.slice(bold.end, bold.end + 80));
  const afterBracket = bracket ? separatorAt(text, bold.end + bracket[0].length) : undefined;
  if (afterBracket) return accept(text, bold.start, bold.end, afterBracket.end, true, afterBracket.kind);
  const stop = fullStopAfter(text, bold);
  if (stop) return accept(text, bold.start, stop.start, stop.end, true, 'colon');
  if (bold.end >= text.length) return accept(text, bold.start, bold.end, text.length, true, 'none');
  // `**Lambda** responds to …` is a sentence whose subject happens to be bold.
  return undefined;
}

/** A name that is marked as code is meant like one in bold; what begins small or holds signs is something to type. */
const NAME_IN_CODE = /^[A-Z][A-Za-z]*(?:[ -][A-Za-z]+)*:?$/;

function codeLead(plain: PlainText, start: number): Lead | undefined {
  const code = plain.code.find((span) => span.start === start);
  if (!code || !NAME_IN_CODE.test(plain.text.slice(code.start, code.end)) || plain.text.startsWith(' (', code.end)) return undefined;
  const lead = boldLead({ ...plain, bold: [code] }, start);
  return lead?.separator === 'colon' || lead?.separator === 'dash' ? lead : undefined;
}

/** `**Refactor**. Change the application …`: a full stop ends the name where a sentence follows; `**B.** …` is a letter in front. */
function fullStopAfter(text: string, { start, end }: TextSpan): { start: number; end: number } | undefined {
  const at = text.charAt(end - 1) === '.' ? end - 1 : end;
  const stop = /^\.\s+(?=[A-Z])/.exec(text.slice(at, at + 8));
  return stop && /[a-z]{3}/.test(text.slice(start, at)) ? { start: at, end: at + stop[0].length } : undefined;
}

function plainLead({ text, code }: PlainText, start: number): Lead | undefined {
  const limit = Math.min(text.length, start + 100);
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '.' && text.charAt(at + 1) === ' ') return undefined;
    if (char === '(') {
      const close = text.indexOf(')', at);
      if (close < 0 || close - at > 60) return undefined;
      at = close;
      continue;
    }
    if (!':-–—~=→⇒ '.includes(char)) continue;
    const found = separatorAt(text, at);
    if (!found) continue;
    // What is marked as code is one piece, but for a colon behind all of it.
    if (code.some((span) => span.start < at && found.end <= span.end && (span.start > start || at + 1 < span.end))) continue;
    // A hyphen inside a word or a range (`3 - 5`) parts nothing.
    if (found.kind === 'dash' && (char !== ' ' || isRange(text, at, found.end))) continue;
    return accept(text, start, at, found.end, false, found.kind);
  }
  return undefined;
}

function accept(
  text: string,
  start: number,
  end: number,
  body: number,
  bold: boolean,
  separator: Lead['separator'],
): Lead | undefined {
  const term = text.slice(start, end);
  const bare = term.replace(/\([^()]*\)/g, '');
  if (!/[A-Za-z\u0080-\uffff]/.test(term) || countWords(bare) > MAX_WORDS) return undefined;
  if (/^(?:an?|the)\s/i.test(term) && !bold) return undefined;
  // `1 or 10 Gbps - dedicated` begins with an amount, not with a name.
  if (separator !== 'equals' && /^[\d<>~]/.test(term)) return undefined;
  if (isClause(bare) || /[,;|?]/.test(bare)) return undefined;
  return { start, end: start + term.trimEnd().length, body, bold, separator };
}

function separatorAt(text: string, at: number): { end: number; kind: Lead['separator'] } | undefined {
  const found = SEPARATOR.exec(text.slice(at, at + 12));
  if (!found) return undefined;
  const kind = found[1] !== undefined ? 'colon' : found[2] !== undefined ? 'arrow' : found[3] !== undefined ? 'equals' : 'dash';
  return { end: at + found[0].length, kind };
}

function skipSeparator(text: string, at: number): number {
  return separatorAt(text, at)?.end ?? at + (/^\s*/.exec(text.slice(at, at + 8))?.[0].length ?? 0);
}

function innerSeparator(inner: string): { start: number; end: number; kind: Lead['separator'] } | undefined {
  for (let at = 1; at < inner.length; at++) {
    const char = inner.charAt(at);
    if (char !== ':' && char !== ' ') continue;
    const found = separatorAt(inner, at);
    if (found && (found.kind !== 'dash' || char === ' ')) return { start: at, end: found.end, kind: found.kind };
  }
  return undefined;
}

function isRange(text: string, at: number, end: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(end));
}
