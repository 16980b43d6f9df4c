import type { TextRun, TextSpan } from './joiner';
import { originOf, type PlainText } from './plain';

// `(page 361 - 367)`, `(pg465)`, `(pg 240..)`, `- pg 487`, `page 563 =>`: with the brackets around it, or the mark that ties it to the rest.
const NUMBERS = String.raw`(?:pages?|pgs?|pp|p)\.?\s?\d+(?:\s?[-–,&]\s?\d+)*(?:ff?\.?|\.{2,}|…|\+)?`;
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
  const runs: TextRun[] = [];
  const moved: number[] = [];
  let text = '';
  let ends = true;
  for (let at = 0; at < plain.text.length; at++) {
    moved.push(text.length);
    const char = plain.text.charAt(at);
    const gone = cuts.some((each) => each.start <= at && at < each.end) || (char === ' ' && (text === '' || text.endsWith(' ')));
    if (gone) {
      ends = true;
      continue;
    }
    if (ends || plain.runs.some((run) => run.at === at)) runs.push({ at: text.length, from: originOf(plain, at) });
    ends = false;
    text += char;
  }
  text = text.trimEnd();
  const move = (spans: readonly TextSpan[]): TextSpan[] =>
    spans
      .map((span) => ({ start: Math.min(moved[span.start] ?? 0, text.length), end: Math.min(moved[span.end] ?? text.length, text.length) }))
      .filter((span) => span.end > span.start);
  const breaks = plain.breaks.map((at) => Math.min(moved[at] ?? text.length, text.length));
  return { text, runs, breaks, bold: move(plain.bold), code: move(plain.code), links: move(plain.links), linked: plain.linked };
}
