import { decodeLine, MAX_LINE, type DecodedLine } from './decode';
import type { ReviewEvent } from './event';

/** What a journal file holds. */
export interface DecodedFile {
  readonly events: readonly ReviewEvent[];
  /** Lines of a newer version. */
  readonly unknown: number;
  /** Lines that cannot be read, counted. */
  readonly bad: number;
  /** The first hundred of them; `line` is one-based. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
  /** Whether there were more events than wanted. */
  readonly cut: boolean;
}

/** No whole line is shorter. */
const MIN_LINE = 40;

const MAX_PROBLEMS = 100;

/**
 * Reads a journal file line by line; a bad line costs itself alone.
 * Line ends may be CRLF: git makes them so on some machines. A bad last line without a line end is `unfinished`: its writer
 * was stopped before it was acknowledged.
 * @param room how many events to take at most
 */
export function decodeFile(text: string, room: number): DecodedFile {
  const events: ReviewEvent[] = [];
  const problems: { line: number; reason: string }[] = [];
  let unknown = 0;
  let bad = 0;
  for (let start = 0, line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    const decoded = end > start ? decodeBetween(text, start, end) : undefined;
    if (decoded?.kind === 'event') {
      if (events.length >= room) return { events, unknown, bad, problems, cut: true };
      events.push(decoded.event);
    } else if (decoded?.kind === 'unknown') {
      unknown++;
    } else if (decoded) {
      bad++;
      if (problems.length < MAX_PROBLEMS) problems.push({ line, reason: feed < 0 ? 'unfinished line' : decoded.reason });
    }
    start = next + 1;
  }
  return { events, unknown, bad, problems, cut: false };
}

/** Lines that cannot be whole are not copied out of the text: a hostile file may have millions. */
function decodeBetween(text: string, start: number, end: number): DecodedLine {
  if (end - start > MAX_LINE) return { kind: 'bad', reason: `longer than ${MAX_LINE} characters` };
  if (end - start < MIN_LINE) return { kind: 'bad', reason: 'not a whole line' };
  return decodeLine(text.slice(start, end));
}
