import type { TextSpan } from '../text/joiner';
import type { PlainText } from '../text/plain';

/** A stretch of a plain text as a plain text of its own, with the bold, code and links that lie in it; its runs stay behind. */
export function cutPlain(plain: PlainText, { start, end }: TextSpan): PlainText {
  const within = (spans: readonly TextSpan[]): TextSpan[] =>
    spans
      .filter((span) => span.end > start && span.start < end)
      .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return { text: plain.text.slice(start, end), runs: [], breaks: [], bold: within(plain.bold), code: within(plain.code), links: within(plain.links), linked: plain.linked };
}
