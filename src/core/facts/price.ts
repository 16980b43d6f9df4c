import type { TextSpan } from '../text/joiner';
import type { TableCell } from '../topics/passage';
import { countWords } from '../topics/words';

/** What something costs; but Cost Explorer, a price list or somebody in charge are no prices. */
const PRICE =
  /(?<![=$])[$€£]\s?\d(?![\d.]{0,15}\s?[KMGT]?i?B\b)|\d\s?[$€£](?![=\w])|%\s?off\b|\b\d[\d.,]{0,15}\s?(?:USD|dollars?|euros?|cents?|€)|\bpay (?:only|just|for|per|as|less|more|the|nothing)\b|\bpay-(?:as|per)|\bfree tier\b|\bpric(?:es?|ed|ey)\b(?! (?:list|class|calculator|explorer))|\b(?:over|sur)?(?<!\bin )charg(?:e[ds]?|ing)\b|\bbilled\b|\b(?:retrieval|usage|monthly|hourly|additional|extra) (?:fees?|costs?)\b|\bfees?\b|\bno (?:additional |extra )?costs?\b|\bat no cost\b|\bfree of charge\b|\bcosts? (?:a lot|money|nothing|about|around|extra|less|more|you)\b|^costs\b/i;

export function isPrice(text: string): boolean {
  return PRICE.test(text);
}

/** A row that tells what something costs and nothing else: all its columns are headed so. */
export function isPriceRow([, ...cells]: readonly TableCell[]): boolean {
  const said = cells.filter((cell) => cell.text !== '');
  return said.length > 0 && said.every((cell) => /[$€£]|\b(?:prices?|pricing|costs?|fees?)\b/i.test(cell.header));
}

/** `moves objects by usage, no retrieval fees`: what stands in front of the price is a statement of its own. */
export function splitOffPrice(text: string, span: TextSpan): TextSpan[] {
  if (!isPrice(text.slice(span.start, span.end))) return [span];
  for (let at = text.indexOf(',', span.start); at >= 0 && at < span.end; at = text.indexOf(',', at + 1)) {
    const rest = nextComma(text, at + 1, span.end);
    if (!isPrice(text.slice(at, rest))) continue;
    const front = text.slice(span.start, at);
    return isPrice(front) || countWords(front) < 3 ? [span] : [{ start: span.start, end: at }, { start: at + 1, end: span.end }];
  }
  return [span];
}

function nextComma(text: string, from: number, end: number): number {
  const at = text.indexOf(',', from);
  return at < 0 || at > end ? end : at;
}
