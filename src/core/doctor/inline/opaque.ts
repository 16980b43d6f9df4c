/**
 * Where a run of backticks, or the code span that it opens, ends.
 * @param noPartner lengths of runs known to have no partner further on; grows
 */
export function codeSpanEnd(text: string, start: number, noPartner: Set<number>): { readonly end: number; readonly closed: boolean } {
  let end = start;
  while (text.charAt(end) === '`') end++;
  const length = end - start;
  if (noPartner.has(length)) return { end, closed: false };
  for (let at = text.indexOf('`', end); at >= 0; ) {
    let close = at;
    while (text.charAt(close) === '`') close++;
    if (close - at === length) return { end: close, closed: true };
    at = text.indexOf('`', close);
  }
  noPartner.add(length);
  return { end, closed: false };
}

/** Longer tags are none that a person writes. */
const LONGEST_TAG = 2000;

/** Where an HTML tag, a comment, or an address between angle brackets ends; undefined where none begins (`a < b`). */
export function tagEnd(text: string, start: number): number | undefined {
  const rest = text.slice(start, start + LONGEST_TAG);
  const tag =
    /^<!--[^]*?-->/.exec(rest) ??
    /^<\/?[a-z][a-z0-9-]*(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?\/?>/i.exec(rest) ??
    /^<[a-z][a-z0-9+.-]{1,31}:[^\s<>]*>/i.exec(rest) ??
    /^<[^\s<>@]+@[^\s<>@]+>/.exec(rest);
  return tag ? start + tag[0].length : undefined;
}
