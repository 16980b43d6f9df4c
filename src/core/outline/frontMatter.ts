import type { LineCursor } from './lineCursor';
import type { NoteLines } from './noteLines';

/** Longer front matter is a rule with text under it. */
const MAX_LINES = 200;

export interface FrontMatter {
  /** With its marks. */
  readonly lines: string[];
  readonly title: string | undefined;
}

/** How a kind of front matter is written. */
interface Syntax {
  readonly closes: RegExp;
  /** A name and the sign behind it. */
  readonly pair: RegExp;
  /** A line that is no pair, and may stand between them. */
  readonly other: RegExp;
}

const SYNTAXES = new Map<string, Syntax>([
  ['---', { closes: /^(?:---|\.\.\.)\s*$/, pair: /^([A-Za-z_][\w-]{0,60}):(?=\s|$)/, other: /^(?:$|\s|-|#)/ }],
  ['+++', { closes: /^\+\+\+\s*$/, pair: /^([A-Za-z_][\w.-]{0,60}) *=/, other: /^(?:$|\s|#|\[|\]|")/ }],
]);

/**
 * YAML between two lines of `---`, or TOML between `+++`, at the very start of a note. Only the title is read: no YAML, so
 * nothing in it can do harm.
 */
export function readFrontMatter(lines: NoteLines, cursor: LineCursor): FrontMatter | undefined {
  const read = [lines.text(0).slice(0, 10)];
  const syntax = SYNTAXES.get(read[0]?.trimEnd() ?? '');
  if (!syntax) return undefined;
  let title: string | undefined;
  for (let number = 1; number < lines.count && number < MAX_LINES; number++) {
    const text = lines.text(number);
    read.push(text);
    const pair = syntax.pair.exec(text);
    cursor.visited += Math.max(1, pair?.[0].length ?? 0);
    if (pair?.[1]?.toLowerCase() === 'title') title = unquoted(text.slice(pair[0].length));
    else if (syntax.closes.test(text)) return number > 1 ? { lines: read, title } : undefined;
    else if (!pair && !syntax.other.test(text)) return undefined;
  }
  return undefined;
}

function unquoted(value: string): string | undefined {
  const text = value.trim();
  const quote = text.charAt(0);
  const bare = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
  return bare === '' ? undefined : bare;
}
