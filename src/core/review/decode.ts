import { crc32 } from './crc32';
import { FORMAT, MAX_TOOK } from './encode';
import type { AnswerEvent, Grade, Outcome, ReviewEvent } from './event';
import { isEventId, MAX_TIME } from './eventId';

/** Longest line that is looked at, in UTF-16 units; ours have about 200. */
export const MAX_LINE = 2048;

/** What a line of a journal file turned out to be. */
export type DecodedLine =
  | { readonly kind: 'event'; readonly event: ReviewEvent }
  /** Whole, but of a kind or version that this program does not know. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bad'; readonly reason: string };

const CHECKSUM = /,"c":"([0-9a-f]{8})"\}$/;
const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>(['right', 'nearly', 'wrong', 'unknown', 'guessed', 'seen']);
const NAME = /^[\x21-\x7e]{1,128}$/;

/** Minutes; real offsets go from -12 to +14 hours. */
const MAX_OFFSET = 1440;

type Fields = Readonly<Record<string, unknown>>;

/** Reads one line back, field by field; whatever the line holds, it never throws. */
export function decodeLine(line: string): DecodedLine {
  if (line.length > MAX_LINE) return bad(`longer than ${MAX_LINE} characters`);
  const checksum = CHECKSUM.exec(line);
  if (checksum === null) return bad('not a whole line');
  const body = line.slice(0, checksum.index);
  if (crc32(body) !== Number.parseInt(checksum[1] ?? '', 16)) return bad('checksum differs');
  const fields = parseFields(`${body}}`);
  return fields === undefined ? bad('not a JSON object') : decodeFields(fields);
}

function parseFields(json: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function decodeFields(fields: Fields): DecodedLine {
  const { v: version, id, t: time, o: offset, j: behind = 0 } = fields;
  if (!isWhole(version, 1, Number.MAX_SAFE_INTEGER)) return bad('no version');
  if (version > FORMAT) return { kind: 'unknown' };
  if (!isEventId(id)) return bad('bad id');
  if (!isWhole(time, 0, MAX_TIME)) return bad('bad time');
  if (!isWhole(offset, -MAX_OFFSET, MAX_OFFSET)) return bad('bad offset');
  if (!isWhole(behind, 0, time)) return bad('bad clock jump');
  const event = decodeKind(fields, id, time, offset);
  if (typeof event === 'string') return bad(event);
  if (event === undefined) return { kind: 'unknown' };
  return { kind: 'event', event: behind === 0 ? event : { ...event, behind } };
}

/** The event, undefined for a kind that is not known, or what is wrong. Literals, not spreads: a journal has 100,000 of them. */
function decodeKind(fields: Fields, id: string, time: number, offset: number): ReviewEvent | string | undefined {
  const { k: kind, f: fact, u: target, p: from, on } = fields;
  switch (kind) {
    case 'answer':
      return isName(fact) ? decodeAnswer(fields, id, time, offset, fact) : 'bad fact';
    case 'undo':
      return isEventId(target) ? { id, time, offset, kind, target } : 'bad target';
    case 'link':
      return isName(fact) && isName(from) ? { id, time, offset, kind, fact, from } : 'bad fact';
    case 'suspend':
    case 'flag':
      if (!isName(fact)) return 'bad fact';
      return typeof on === 'boolean' ? { id, time, offset, kind, fact, on } : 'bad switch';
    case 'bury':
      return isName(fact) ? { id, time, offset, kind, fact } : 'bad fact';
    default:
      return typeof kind === 'string' ? undefined : 'no kind';
  }
}

function decodeAnswer(
  { q: question, r: outcome, g: grade, ms: took }: Fields,
  id: string,
  time: number,
  offset: number,
  fact: string,
): AnswerEvent | string {
  if (!isName(question)) return 'bad question';
  if (!isOutcome(outcome)) return 'bad outcome';
  if (!isGrade(grade)) return 'bad grade';
  if (!isWhole(took, 0, MAX_TOOK)) return 'bad time taken';
  return { id, time, offset, kind: 'answer', fact, question, outcome, grade, took };
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Ids of facts and names of templates: printable ASCII without spaces. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && NAME.test(value);
}

function isOutcome(value: unknown): value is Outcome {
  return OUTCOMES.has(value);
}

function isGrade(value: unknown): value is Grade {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function bad(reason: string): DecodedLine {
  return { kind: 'bad', reason };
}
