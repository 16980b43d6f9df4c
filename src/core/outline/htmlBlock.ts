/** How an HTML block ends: at the line that holds this text, or at the next blank line. */
export type HtmlEnd = string | 'blank';

const CONTENT_TAGS = ['script', 'pre', 'style', 'textarea'];

// The tag names of CommonMark 0.31.2, start condition 6.
const BLOCK_TAGS = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul'
  ).split(' '),
);

/** The start conditions 1 to 7 of CommonMark; `interrupts` says whether the block may end a paragraph. */
export function htmlBlockStart(line: string, at: number): { end: HtmlEnd; interrupts: boolean } | undefined {
  if (line.charAt(at) !== '<') return undefined;
  const rest = line.slice(at, at + 200);
  if (rest.startsWith('<!--')) return { end: '-->', interrupts: true };
  if (rest.startsWith('<?')) return { end: '?>', interrupts: true };
  if (rest.startsWith('<![CDATA[')) return { end: ']]>', interrupts: true };
  if (/^<![a-z]/i.test(rest)) return { end: '>', interrupts: true };
  const tag = /^<(\/?)([a-z][a-z0-9-]*)(?=[\s/>]|$)/i.exec(rest);
  if (!tag) return undefined;
  const name = (tag[2] ?? '').toLowerCase();
  if (tag[1] === '' && CONTENT_TAGS.includes(name)) return { end: `</${name}>`, interrupts: true };
  if (BLOCK_TAGS.has(name)) return { end: 'blank', interrupts: true };
  return isWholeTag(line, at) ? { end: 'blank', interrupts: false } : undefined;
}

/** Condition 7: one complete tag, alone on its line. */
function isWholeTag(line: string, at: number): boolean {
  const close = line.indexOf('>', at);
  if (close < 0 || close - at > 1000) return false;
  if (line.slice(close + 1).trim() !== '') return false;
  return /^<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?)>$/i.test(
    line.slice(at, close + 1),
  );
}
