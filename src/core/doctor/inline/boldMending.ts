import type { TextSpan } from '../../text/joiner';
import type { EmphasisRun } from './emphasis';
import { readInline } from './inline';
import { unpairedBold } from './unpairedBold';

/** A change of a text; with an empty span something is put in. */
export interface InlineEdit extends TextSpan {
  readonly text: string;
}

/** Bold that is not drawn, and what to do about it. */
export interface BoldMending {
  readonly span: TextSpan;
  readonly message: string;
  readonly title: string;
  /** None where nobody can know where the bold was to end. */
  readonly edits: readonly InlineEdit[];
}

/** What makes two marks without a partner a pair; undefined where they were not meant as one, or where nothing would help. */
export function boldMending(text: string, first: EmphasisRun, second: EmphasisRun): BoldMending | undefined {
  const inner = text.slice(first.end, second.start);
  if (first.char !== second.char || inner.trim() === '' || inner.includes('\n')) return undefined;
  // `2 ** 3 ** 4`: with spaces on both sides, marks in the middle of a line may be anything.
  const loose = /^\s/.test(inner) && /\s$/.test(inner);
  if (loose && /\S/.test(lineUpTo(text, first.start)) && /\S/.test(lineFrom(text, second.end))) return undefined;
  // `Only**known** neighbors**`: a mark right behind a word does not open anything.
  if (/[^\s!-/:-@[-`{-~]/.test(text.charAt(first.start - 1))) return undefined;
  const touches = /[0-9A-Za-z]/.test(text.charAt(second.end));
  // `__init__` is a name of code. Beyond ASCII begin languages without spaces: tools for them draw such marks.
  if (touches && (first.char === '_' || text.charAt(second.start - 1) > '~')) return undefined;
  const edits = [...openingEdits(text, first), ...closingEdits(text, second, touches)];
  if (edits.length === 0 || !turnsBold(text, edits)) return undefined;
  const marks = `“${first.char.repeat(2)}”`;
  const span = { start: first.start, end: second.end };
  return inner === inner.trim()
    ? { span, message: `Put a space after the closing ${marks}: without it, these words are not shown in bold.`, title: `Put a space after ${marks}`, edits }
    : { span, message: `Remove the space inside the marks ${marks}: with it, these words are not shown in bold.`, title: `Remove the space inside ${marks}`, edits };
}

const lineUpTo = (text: string, end: number): string => text.slice(text.lastIndexOf('\n', end - 1) + 1, end);

const lineFrom = (text: string, start: number): string => text.slice(start).split('\n', 1)[0] ?? '';

function openingEdits(text: string, { end }: EmphasisRun): InlineEdit[] {
  const spaces = /^\s+/.exec(text.slice(end))?.[0].length ?? 0;
  return spaces > 0 ? [{ start: end, end: end + spaces, text: '' }] : [];
}

function closingEdits(text: string, { start, end }: EmphasisRun, touches: boolean): InlineEdit[] {
  const kept = text.slice(0, start).trimEnd().length;
  const inside: InlineEdit[] = kept < start ? [{ start: kept, end: start, text: '' }] : [];
  return touches ? [...inside, { start: end, end, text: ' ' }] : inside;
}

/** Whether the edits leave exactly two marks less without a partner. */
function turnsBold(text: string, edits: readonly InlineEdit[]): boolean {
  let mended = '';
  let at = 0;
  for (const edit of edits) {
    mended += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const left = (each: string): number => unpairedBold(readInline(each)).length;
  return left(mended + text.slice(at)) === left(text) - 2;
}
