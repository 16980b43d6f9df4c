import { cleanLabel } from './label';
import { hasContent, type NoteLine, type Row } from './noteLine';

/** Verbs after a name in a sentence that says what the name stands for; `is enabled`, `are for` and `is the answer` say something else of it. */
const SAYS_WHAT =
  /^ (?:(?:is|are) (?!(?:not|for|only|never|always|also|now|the|in|on|at|by|from|(?!un)\w+ed)\b)|(?:allows?|lets?|provides?|enables?|helps?|simplif(?:y|ies)|permits?|offers?) )/;

/** A row of explained names has at least so many of its lines begin with one in bold. */
const SHARE = 0.6;

/** The bold names in front of sentences: `**Spot Instances** are unused capacity`. */
export class RunningNames {
  readonly #explains = new Map<Row, boolean>();

  /** The name that a line's sentence begins with and explains, where its list or what hangs under it shows that it is meant to; else undefined. */
  of(line: NoteLine): string | undefined {
    const { lead, item, isNumbered, row, plain } = line;
    const end = lead === undefined && item >= 0 && !isNumbered ? boldFront(line) : 0;
    if (end === 0 || !SAYS_WHAT.test(plain.text.slice(end, end + 24))) return undefined;
    return hasContent(line) || this.#isExplaining(row) ? cleanLabel(plain.text.slice(0, end).replace(/^The /, '')) : undefined;
  }

  #isExplaining(row: Row): boolean {
    let explains = this.#explains.get(row);
    if (explains === undefined) {
      const names = row.lines.filter((line) => boldFront(line) > 0).length;
      this.#explains.set(row, (explains = names > 1 && names >= row.lines.length * SHARE));
    }
    return explains;
  }
}

/** Where the bold words that a line begins with end; 0 where it begins with others. */
function boldFront({ plain: { bold, text } }: NoteLine): number {
  const [first] = bold;
  return first?.start === 0 && /^[A-Z]/.test(text) ? first.end : 0;
}
