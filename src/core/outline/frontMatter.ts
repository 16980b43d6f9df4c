/** Longer front matter is a rule with text under it. */
const MAX_LINES = 200;

export interface FrontMatter {
  /** Line after the closing mark. */
  readonly end: number;
  readonly title: string | undefined;
}

/** `---` on the first line, lines of `key: value`, `---` or `...`. Only the title is read: no YAML, so nothing in it can do harm. */
export function readFrontMatter(lines: readonly string[]): FrontMatter | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  let title: string | undefined;
  for (let number = 1; number < lines.length && number < MAX_LINES; number++) {
    const line = (lines[number] ?? '').trimEnd();
    if (line === '---' || line === '...') return number > 1 ? { end: number + 1, title } : undefined;
    const pair = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/.exec(line);
    if (pair?.[1]?.toLowerCase() === 'title') title = unquoted(pair[2] ?? '');
    else if (!pair && line !== '' && !/^(?:\s|-|#)/.test(line)) return undefined;
  }
  return undefined;
}

function unquoted(value: string): string | undefined {
  const text = value.trim();
  const quote = text.charAt(0);
  const bare = text.length > 1 && (quote === '"' || quote === "'") && text.endsWith(quote) ? text.slice(1, -1) : text;
  return bare === '' ? undefined : bare;
}
