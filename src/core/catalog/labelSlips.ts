import type { LabelIndex } from './labelIndex';
import { shapeOf } from './labelIndex';
import { singularOf, wordKeys } from './words';

/** Shorter labels have too many neighbours themselves. */
const SHORTEST = 7;

/** Words shorter than this have too many neighbours: VPN is no slip of VPC. */
const LONG_WORD = 5;

/**
 * The name that a label was meant to be when one long word of it is one slip away (`Dynomodb`, `Trusted Adviser`).
 * @returns its words, or undefined where none or several are that near
 */
export function mendSlip(label: string, index: LabelIndex): string | undefined {
  if (label.length < SHORTEST) return undefined;
  const words = wordKeys(label);
  if (words.length > 5) return undefined;
  const candidates = index.byShape.get(shapeOf(label.charAt(0).toLowerCase(), words.length)) ?? [];
  const near = new Set(candidates.filter((names) => differInOneSlip(words, names)).map((names) => names.join(' ')));
  const [only] = near;
  return near.size === 1 ? only : undefined;
}

function differInOneSlip(written: readonly string[], meant: readonly string[]): boolean {
  let slips = 0;
  for (let i = 0; i < meant.length; i++) {
    const a = written[i] ?? '';
    const b = meant[i] ?? '';
    if (a === b || singularOf(a) === b || singularOf(b) === a) continue;
    if (b.length < LONG_WORD || !isOneSlip(a, b)) return false;
    slips++;
  }
  return slips === 1;
}

/** Whether one letter is missing, too much, another, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (/\d/.test(left + right)) return false;
  if (left.length <= 1 && right.length <= 1) return left !== right;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
