import type { TextSpan } from '../../text/joiner';

/** A run of `*` or `_`, and whether it may open or close emphasis: CommonMark’s flanking rules. */
export interface EmphasisRun extends TextSpan {
  readonly char: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

export function runAt(text: string, start: number): EmphasisRun {
  const char = text.charAt(start);
  let end = start;
  while (text.charAt(end) === char) end++;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const free = char === '*';
  return {
    start,
    end,
    char,
    opens: left && (free || !right || isPunctuation(before)),
    closes: right && (free || !left || isPunctuation(after)),
  };
}

/** The ends of the text are white space. */
function isSpace(char: string): boolean {
  return char === '' || /\s/.test(char);
}

/** ASCII punctuation, and the blocks of Unicode that hold punctuation and symbols. */
function isPunctuation(char: string): boolean {
  return /[!-/:-@[-`{-~\u00a1-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3001-\u3003\u3008-\u3020\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/.test(char);
}

/** How many marks of a run found no partner. */
export interface LeftRun {
  readonly run: EmphasisRun;
  readonly left: number;
}

interface OpenRun {
  readonly run: EmphasisRun;
  readonly place: number;
  left: number;
}

/**
 * Pairs runs as CommonMark does, and returns those that keep marks without a partner, in order.
 * @param runs of one text, or of the words of one link: what stands in a link never pairs with what stands outside
 */
export function unpairedRuns(runs: readonly EmphasisRun[]): LeftRun[] {
  const all = runs.map((run, place): OpenRun => ({ run, place, left: run.end - run.start }));
  const open: OpenRun[] = [];
  /** By kind of closing run: below this place no opening run fits, as an earlier search has shown. */
  const floor = new Map<string, number>();
  for (const closer of all) {
    while (closer.run.closes && closer.left > 0) {
      const length = closer.run.end - closer.run.start;
      const kind = `${closer.run.char}${String(closer.run.opens)}${String(length % 3)}`;
      let at = open.length - 1;
      while (at >= 0 && (open[at]?.place ?? -1) >= (floor.get(kind) ?? 0) && !fits(open[at], closer)) at--;
      const opener = at >= 0 && (open[at]?.place ?? -1) >= (floor.get(kind) ?? 0) ? open[at] : undefined;
      if (!opener) {
        floor.set(kind, closer.place);
        break;
      }
      const taken = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
      opener.left -= taken;
      closer.left -= taken;
      // What stands between the two can pair with nothing outside.
      open.length = opener.left > 0 ? at + 1 : at;
    }
    if (closer.run.opens && closer.left > 0) open.push(closer);
  }
  return all.filter(({ left }) => left > 0).map(({ run, left }) => ({ run, left }));
}

function fits(opener: OpenRun | undefined, closer: OpenRun): boolean {
  if (opener?.run.char !== closer.run.char) return false;
  // The rule of three: runs that could do both only pair where their lengths do not add up to a multiple of three.
  if (!opener.run.closes && !closer.run.opens) return true;
  const a = opener.run.end - opener.run.start;
  const b = closer.run.end - closer.run.start;
  return (a + b) % 3 !== 0 || (a % 3 === 0 && b % 3 === 0);
}
