import type { LineSpan } from '../text/lines';
import type { NoteLine, Row } from './noteLine';
import type { NotePart } from './readNote';
import { countWords, isClause } from './words';

/** What only somebody at a screen is told: `Next: Add tags`, `Create`, `Go to EC2`, `Create -> Classic Load Balancer`. */
const AT_SCREEN =
  /^(?:next ?[:>-]|(?:go|navigate|back) (?:back )?to\b|(?:(?:right|left)[- ](?:mouse )?)?click\b|visit\b|copy\b|paste\b|scroll\b|wait (?:\d|while|until|for|a )|log ?in\b|sign ?in\b|(?:create|save|submit|finish|done|ok|confirm|launch|apply|continue|next|review|close|refresh)(?: (?:and|&) \w+| changes)?[.!]?$|(?:create|add|edit|actions?|services?|modify|choose|select)\b[^.>]{0,30} ?(?:->|=>|→|>) )/i;
const ORDER =
  /^(?:create|add|edit|delete|remove|launch|choose|select|enter|attach|detach|modify|update|stop|start|reboot|terminate|register|configure|clean ?up|set|type|name|run|check|test|upload|download|open|play|leave|invoke|deploy)\b(?! ?:)/i;

/** A longer order is more likely advice. */
const MAX_ORDER_WORDS = 8;
/** `Add rule`, `Delete load balancer`. */
const BARE_ORDER_WORDS = 3;

/** Steps among the lines of a list, from which on all of it is taken for a lab; an item that begins as one needs fewer. */
const SHARE_OF_LIST = 0.4;
const SHARE_OF_ITEM = 0.3;
/** Fewer lines show no habit. */
const FEWEST = 3;

interface Tally {
  readonly lines: number;
  readonly atScreen: number;
  readonly orders: number;
  /** Orders of hardly more than a verb. */
  readonly bare: number;
}

/** The lists and items of a note that tell what to do at a screen, down to the names that are typed there: nothing in them is a topic or a fact. */
export function findLabs(parts: readonly NotePart[]): readonly LineSpan[] {
  const finder = new LabFinder();
  for (const part of parts) if (part.kind === 'line' && part.line.item >= 0) finder.look(part.line.row);
  return finder.labs;
}

class LabFinder {
  /** In the order of lines. */
  readonly labs: LineSpan[] = [];
  readonly #seen = new Set<Row>();
  readonly #tallies = new Map<Row, Tally>();

  /** The items of a row that are labs by themselves; the whole row where the other ones make one too. */
  look(row: Row): void {
    if (this.#seen.has(row)) return;
    this.#seen.add(row);
    const others = row.lines.filter((line) => !this.#beginsLab(line));
    const [first] = row.lines;
    if (first && isLab(sum(others.map((line) => this.#ofLine(line))), SHARE_OF_LIST)) {
      this.#take(row, first.block.start);
      return;
    }
    for (const line of row.lines) {
      if (!line.below) continue;
      if (this.#beginsLab(line)) this.#take(line.below, statesFirst(line) ? line.block.end : line.block.start);
      else this.look(line.below);
    }
  }

  #beginsLab(line: NoteLine): boolean {
    return line.below !== undefined && isLab(this.#ofLine(line), SHARE_OF_ITEM);
  }

  #take(row: Row, start: number): void {
    let end = start;
    for (const open = [row]; open.length > 0;) {
      for (const line of open.pop()?.lines ?? []) {
        end = Math.max(end, line.block.end);
        if (!line.below) continue;
        this.#seen.add(line.below);
        open.push(line.below);
      }
    }
    this.#seen.add(row);
    this.labs.push({ start, end });
  }

  /** Of a line and all that hangs under it. */
  #ofLine({ plain, below }: NoteLine): Tally {
    const own = tallyOf(plain.text);
    if (below === undefined) return own;
    let tally = this.#tallies.get(below);
    if (tally === undefined) {
      tally = sum(below.lines.map((line) => this.#ofLine(line)));
      this.#tallies.set(below, tally);
    }
    return sum([own, tally]);
  }
}

/** `NAT instances - must have an Elastic IP`: what the steps are for is told in front of them. */
function statesFirst({ plain: { text }, lead }: NoteLine): boolean {
  const own = tallyOf(text);
  return lead !== undefined && lead.body < text.length && own.atScreen + own.orders === 0;
}

function isLab({ lines, atScreen, orders, bare }: Tally, share: number): boolean {
  if (lines < FEWEST || atScreen + orders < lines * share) return false;
  return atScreen >= 2 || (atScreen === 1 && bare >= 2);
}

function tallyOf(text: string): Tally {
  if (AT_SCREEN.test(text)) return { lines: 1, atScreen: 1, orders: 0, bare: 0 };
  const words = ORDER.test(text) ? countWords(text) : 0;
  if (words === 0 || words > MAX_ORDER_WORDS || isClause(text)) return { lines: 1, atScreen: 0, orders: 0, bare: 0 };
  return { lines: 1, atScreen: 0, orders: 1, bare: words <= BARE_ORDER_WORDS ? 1 : 0 };
}

function sum(tallies: readonly Tally[]): Tally {
  let [lines, atScreen, orders, bare] = [0, 0, 0, 0];
  for (const tally of tallies) {
    lines += tally.lines;
    atScreen += tally.atScreen;
    orders += tally.orders;
    bare += tally.bare;
  }
  return { lines, atScreen, orders, bare };
}

/** Whether a line lies in one of the spans, which are in order and do not overlap. */
export function liesIn(spans: readonly LineSpan[], line: number): boolean {
  let from = 0;
  let to = spans.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const span = spans[middle];
    if (span === undefined) return false;
    if (line < span.start) to = middle;
    else if (line >= span.end) from = middle + 1;
    else return true;
  }
  return false;
}
