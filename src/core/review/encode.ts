import { crc32 } from './crc32';
import type { ReviewEvent } from './event';

/** Version of the line format. */
export const FORMAT = 1;

/** Longest time that an answer is said to have taken: a question left open overnight is no measure of anything. */
export const MAX_TOOK = 86_400_000;

/**
 * An event as one line of a journal file, without its line feed:
 * `{"v":1,"id":…,"t":…,"o":…,"k":"answer","f":…,"q":…,"r":"right","g":3,"ms":4200,"c":"9ae0daaf"}`.
 *
 * | key | meaning |
 * | --- | --- |
 * | `v` | version of the format |
 * | `id` `t` `o` | id; time in milliseconds; minutes east of UTC |
 * | `j` | jump: milliseconds that the clock stood before `t`; absent where it was right |
 * | `k` | kind |
 * | `f` | fact |
 * | `q` `r` `g` `ms` | of an answer: question form and template, outcome, grade, milliseconds taken |
 * | `u` | of an undo: the event taken back |
 * | `p` | of a link: the fact before |
 * | `on` | of a suspend or flag: whether it was set |
 * | `c` | CRC-32 in hexadecimal of all bytes before `,"c":` |
 */
export function encodeEvent(event: ReviewEvent): string {
  const { id, time, offset, behind } = event;
  const head = { v: FORMAT, id, t: time, o: offset, j: behind, k: event.kind };
  const body = JSON.stringify({ ...head, ...payload(event) }).slice(0, -1);
  return `${body},"c":"${crc32(body).toString(16).padStart(8, '0')}"}`;
}

function payload(event: ReviewEvent): object {
  switch (event.kind) {
    case 'answer':
      return { f: event.fact, q: event.question, r: event.outcome, g: event.grade, ms: wholeTook(event.took) };
    case 'undo':
      return { u: event.target };
    case 'link':
      return { f: event.fact, p: event.from };
    case 'suspend':
    case 'flag':
      return { f: event.fact, on: event.on };
    case 'bury':
      return { f: event.fact };
  }
}

function wholeTook(took: number): number {
  return Number.isFinite(took) ? Math.min(Math.max(0, Math.round(took)), MAX_TOOK) : 0;
}
