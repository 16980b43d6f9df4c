import type { PlainText, TextSpan } from './plain';

// `(page 361 - 367)`, `(pg465)`, `- pg 487`, `page 563 =>`: with the brackets around it, or the mark that ties it to the rest.
const NUMBERS = String.raw`(?:pages?|pgs?|pp|p)\.?\s?\d+(?:\s?[-–,&]\s?\d+)*`;
const PAGE = new RegExp(
  String.raw`\(\s*(?:${NUMBERS}|page|pg)\s*\)|\[\s*${NUMBERS}\s*\]|\s[-–]\s${NUMBERS}(?=\s?[)\].,;]|\s*$)|^(?:refer |see |read )?${NUMBERS}\s*(?:[-–:]|=>|->)?(?=\s|$)`,
  'gi',
);

/** Plain text without the pages where the author read it: they say where, not what. */
export function withoutPages(plain: PlainText): PlainText {
  if (!/\bp(?:age|g|p|\.)?s?\.?\s?\d|\((?:page|pg)\)/i.test(plain.text)) return plain;
  const cuts: TextSpan[] = [];
  for (const match of plain.text.matchAll(PAGE)) cuts.push({ start: match.index, end: match.index + match[0].length });
  return cuts.length === 0 ? plain : cut(plain, cuts);
}

function cut(plain: PlainText, cuts: readonly TextSpan[]): PlainText {
  const kept: number[] = [];
  const moved: number[] = [];
  for (let at = 0; at < plain.text.length; at++) {
    moved.push(kept.length);
    if (cuts.some((each) => each.start <= at && at < each.end)) continue;
    const space = plain.text.charAt(at) === ' ';
    const last = kept.at(-1);
    if (space && (last === undefined || plain.text.charAt(last) === ' ')) continue;
    kept.push(at);
  }
  while (kept.length > 0 && plain.text.charAt(kept.at(-1) ?? 0) === ' ') kept.pop();
  moved.push(kept.length);
  const text = kept.map((at) => plain.text.charAt(at)).join('');
  const origin = [...kept.map((at) => plain.origin[at] ?? 0), plain.origin.at(-1) ?? 0];
  const move = (spans: readonly TextSpan[]): TextSpan[] =>
    spans
      .map((span) => ({ start: Math.min(moved[span.start] ?? 0, text.length), end: Math.min(moved[span.end] ?? text.length, text.length) }))
      .filter((span) => span.end > span.start);
  return { text, origin, bold: move(plain.bold), code: move(plain.code), linked: plain.linked };
}
