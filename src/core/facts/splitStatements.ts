import type { TextSpan } from '../text/joiner';
import { isCommand } from './code';
import { splitNumbered } from './numbered';
import { splitParallels } from './parallels';
import { splitOffRemark } from './personal';
import { splitOffPrice } from './price';
import { splitSentences } from './sentences';

/** Every way in which one line holds several statements, in the order in which they are taken apart. */
const SPLITTERS: readonly ((text: string, span: TextSpan) => readonly TextSpan[])[] = [
  (text, span) => splitParallels(text, span, '|'),
  splitNumbered,
  splitSentences,
  (text, span) => splitParallels(text, span, ';'),
  splitOffPrice,
  splitOffRemark,
];

/** Without one of these nothing is parted. */
const PARTING = /[|;.!?,)]/;

/** The statements of a line, each of which stands alone. Ranges and brackets never split. */
export function splitStatements(text: string, line: TextSpan): TextSpan[] {
  const said = text.slice(line.start, line.end);
  if (PARTING.test(said) && isCommand(said)) return [trimmed(text, line)];
  let spans: readonly TextSpan[] = [line];
  if (PARTING.test(said)) for (const split of SPLITTERS) spans = spans.flatMap((span) => split(text, span));
  return spans.map((span) => trimmed(text, span)).filter((span) => span.end > span.start);
}

/** What led to an address that is gone: `…, see`, `… - Example:`. */
const POINTER = /[^\s,;:(–—-](\s*(?:[,;:–—-]+\s|\()\s*(?:for )?(?:examples?|e\.g\.?|see(?: also)?|source|ref(?:erence)?s?|links?|more info(?:rmation)?|docs?)[\s:.–—-]*)$/i;
/** As far from the end as it is looked for. */
const LONGEST_POINTER = 40;

/** Without the marks at its ends that parted it from its neighbours, and without what points to nothing. */
export function trimmed(text: string, span: TextSpan): TextSpan {
  const { start, end } = withoutMarks(text, span);
  const pointer = POINTER.exec(text.slice(Math.max(start, end - LONGEST_POINTER), end))?.[1] ?? '';
  return pointer === '' ? { start, end } : withoutMarks(text, { start, end: end - pointer.length });
}

function withoutMarks(text: string, span: TextSpan): TextSpan {
  let { start, end } = span;
  while (start < end && ' ,;|'.includes(text.charAt(start))) start++;
  while (end > start && ' ,;|:-–—>=\\'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
