import { decodeLine, MAX_LINE } from './decode';
import type { ReviewEvent } from './event';

/** What a journal file holds. */
export interface DecodedFile {
  readonly events: readonly ReviewEvent[];
  /** Lines of a newer version. */
  readonly unknown: number;
  /** Lines that cannot be read, counted; the first hundred are told. */
  readonly bad: number;
  /** `line` is one-based. */
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/** No whole line is shorter. */
const MIN_LINE = 40;

const MAX_PROBLEMS = 100;

/**
 * Reads a journal file line by line; a bad line costs itself alone.
 * Line ends may be CRLF: git makes them so on some machines. The last line of a file whose writer was killed is
 * `unfinished` and was never acknowledged.
 * @param room how many events to take at most
 */
export function decodeFile(text: string, room: number): DecodedFile {
  const events: ReviewEvent[] = [];
  const problems: { line: number; reason: string }[] = [];
  let unknown = 0;
  let bad = 0;
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed;
    const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
    number++;
    if (end > start) {
      const decoded = decodeBetween(text, start, end);
      if (decoded.kind === 'event' && events.length < room) events.push(decoded.event);
      else if (decoded.kind === 'unknown') unknown++;
      else {
        bad++;
        const reason = decoded.kind === 'event' ? 'too many events' : feed < 0 ? 'unfinished line' : decoded.reason;
        if (problems.length < MAX_PROBLEMS) problems.push({ line: number, reason });
        if (decoded.kind === 'event') break;
      }
    }
    start = next + 1;
  }
  return { events, unknown, bad, problems };
}

/** Lines that cannot be whole are not copied out of the text: a hostile file may have millions. */
function decodeBetween(text: string, start: number, end: number): ReturnType<typeof decodeLine> {
  if (end - start > MAX_LINE) return { kind: 'bad', reason: `longer than ${MAX_LINE} characters` };
  if (end - start < MIN_LINE) return { kind: 'bad', reason: 'not a whole line' };
  return decodeLine(text.slice(start, end));
}
