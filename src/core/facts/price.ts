import type { TextSpan } from '../text/joiner';
import type { TableCell } from '../topics/passage';
import { countWords } from '../topics/words';
import { CueTable, type Cue } from './cues';
import { withoutBrackets } from './withoutBrackets';

const reason = 'price';

/** What something costs; but Cost Explorer, a price list or somebody in charge are no prices, nor is `$` in a formula. */
export const PRICE_CUES: readonly Cue[] = [
  { reason, words: '$ € £', phrase: /(?<![=$])[$€£]\s?\d(?![\d.]{0,15}\s?[KMGT]?i?B\b)|\d\s?[$€£](?![=\w])/ },
  { reason, words: '%', phrase: /%\s?off\b|\bsav(?:es?|ings?) (?:of )?(?:up to )?\d+\s?%|%[^.;%]{0,12}\bdiscounts?\b/i },
  { reason, words: 'usd dollar dollars euro euros cent cents', phrase: /\d\s?(?:usd|dollars?|euros?|cents?)\b/i },
  // `defines how you pay for compute` and `faster if you pay more` tell of something else.
  { reason, words: 'pay pays paying', phrase: /(?<!\b(?:how|if) you )\bpay(?:s|ing)? (?:only|just|for|per|as|less|more|the|nothing|based|by|extra|upfront|monthly)\b|\bpay-(?:as|per)|(?<!\b(?:how|if) )\byou (?:only |just )?pay\b/i },
  { reason, words: 'free', phrase: /\bfree (?:tier|of charge)\b|(?:\b(?:is|are|for|completely|totally)|['’]s) free\b(?! (?:of|from|to|up|space|memory))/i },
  // So does `is taken back when the spot price is above your max price`.
  { reason, words: 'price prices priced pricey', phrase: /(?<!\b(?:stock|spot|bid|max\.?|maximum|bidding) )\bpric(?:es?|ed|ey)\b(?!(?: ?[/-] ?| )(?:list|class|calculator|explorer|performance))/i },
  { reason, words: 'charge charges charged charging', phrase: /(?<!\bin )\bcharg/i },
  { reason, words: 'pricing upfront', phrase: /^pricing\b|\bpricing dimensions?\b|^(?:[\w-]+ ){1,4}pricing\W*$|\bpricing (?:is )?based\b|\bupfront (?:costs?|payments?|fees?)\b/i },
  { reason, words: 'billed surcharge overcharge fee fees' },
  { reason, words: 'paid', phrase: /^paid (?:by|per|for)\b|\b(?:is|its|it['’]s)(?: a)? paid\b(?! (?:by|to|on|out|version))/i },
  { reason, words: 'bill bills', phrase: /^bills? (?:for|per|by)\b|\bbills (?:per|by)\b/i },
  { reason, words: 'billing', phrase: /\bbilling (?:is )?(?:per|by|in)\b/i },
  { reason, words: 'cost costs', phrase: /\b(?:retrieval|usage|monthly|hourly|no|additional|extra) costs?\b|\bat no cost\b|\bcosts? (?:a lot|money|nothing|about|around|extra|less|more|you)\b|^costs\b/i },
];
/** Which of two things costs more: all that a short statement says, but only an aside of a longer one. */
export const CHEAPER_CUES: readonly Cue[] = [
  { reason: 'cheaper', words: 'cheaper cheapest', phrase: /\bcheap(?:est\b|er\b(?=\W*$|,| (?:than|per|for|at|by|if|when|but|and|or|in|to|with|as|option|solution)\b))/i },
  { reason: 'cheaper', words: 'expensive effective efficient', phrase: /\b(?:more|most|less|least|very|quite|too) (?:expensive|cost[- ]?(?:effective|efficient))\b|^(?:\w+ )?expensive\W*$/i },
  { reason: 'cheaper', words: 'discount discounts discounted', phrase: /(?<!\bbilling |\+)\bdiscount/i },
  { reason: 'cheaper', words: 'cost costs', phrase: /\b(?:highest|lowest) costs?\b|\bcosts? (?:is|are) \d+ ?% |(?:^|: )(?:(?:up to )?\d+ ?% )?(?:(?:very|extremely|much) )?low(?:er)?[- ]costs? (?:compared|than|for storage|by|vs)\b|(?:^|: |\bis |['’]s )(?:(?:very|extremely|much) )?low(?:er)?[- ]costs?\W*$/i },
];
const PRICE = new CueTable(PRICE_CUES);
const CHEAPER = new CueTable(CHEAPER_CUES);
/** What is cheaper is all that a statement of so many words says. */
const MOST_WORDS = 12;

/** `… for an additional fee` behind a statement is an aside. */
const ASIDE = /,? (?:for|at|with) (?:an? )?(?:additional|extra|small) (?:fee|cost|charge|price)s?(?=[.;,]|$)/i;
/** Fewer words in front of the aside only say that there is something to buy. */
const FEWEST_WORDS = 5;

/** Who is to pay is how a feature works: `the requester pays the cost instead of the owner`. */
const WHO_PAYS = /\b(?:requesters?|owners?|(?:payer|management|master|member|other|requesting|owning|consumer|producer) accounts?)\b.{0,40}\b(?:pays?|(?:is|are) charged)\b/i;
const AMOUNT = /[$€£]|\d ?%/;

export function isPrice(text: string): boolean {
  if (WHO_PAYS.test(text) && !AMOUNT.test(text)) return false;
  const bare = text.replace(ASIDE, '');
  return PRICE.holdsIn(bare === text || countWords(bare) < FEWEST_WORDS ? text : bare);
}

/** Whether a statement says that something is cheaper and hardly anything else; in brackets it is an aside. */
export function isCheaper(text: string): boolean {
  const bare = text.includes('(') ? text.replace(/\s*\([^()]*\)/g, '') : text;
  return CHEAPER.holdsIn(bare) && countWords(bare) <= MOST_WORDS;
}

/** A row that tells what something costs and nothing else: all its columns are headed so. */
export function isPriceRow([, ...cells]: readonly TableCell[]): boolean {
  const said = cells.filter((cell) => cell.text !== '');
  return said.length > 0 && said.every((cell) => /[$€£]|\b(?:prices?(?! class)|pricing|costs?|fees?)\b/i.test(cell.header));
}

/** What a price hangs on is no statement without it. */
const CONDITION = /(?:^|[.!?;] )\W*(?:(?:so|but|and|or),? )?(?:if|when|whenever|as|for|at|because|since|while|unless|with|without|in|after|once)\b[^.!?;]*$/i;

/** `Rules match events. It costs $1` */
const PRICE_SENTENCE = /[.!?] (?=(?:(?:also|and|but|note that),? )?(?:it|its|it['’]s|this|that|they|these|those|their|each)\b[^.!?]*(?:\.\d[^.!?]*)*[.!?]?$)/i;
/** A price on a condition tells when something is done. */
const HANGS = /\b(?:if|when|unless|until|because)\b/i;

/** `moves objects by usage, no retrieval fees`: what stands in front of the price is a statement of its own. */
export function splitOffPrice(text: string, span: TextSpan): TextSpan[] {
  if (!isPrice(text.slice(span.start, span.end))) return [span];
  const cut = priceSentence(text, span);
  if (cut !== undefined) return [{ start: span.start, end: cut }, { start: cut, end: span.end }];
  const comma = text.indexOf(', ', span.start);
  if (comma < 0 || comma >= span.end) return [span];
  for (let at = comma; at >= 0 && at < span.end; at = text.indexOf(', ', at + 1)) {
    const rest = nextComma(text, at + 1, span.end);
    if (!isPrice(text.slice(at, rest))) continue;
    const front = text.slice(span.start, at);
    return isPrice(front) || countWords(front) < 3 || CONDITION.test(front) ? [span] : [{ start: span.start, end: at }, { start: at + 1, end: span.end }];
  }
  return [span];
}

/** Where a last sentence begins that leans on the one before and only says what that costs. */
function priceSentence(text: string, { start, end }: TextSpan): number | undefined {
  const said = text.slice(start, end);
  const stop = PRICE_SENTENCE.exec(said)?.index;
  if (stop === undefined) return undefined;
  const rest = said.slice(stop + 1);
  return isPrice(withoutBrackets(rest)) && !isPrice(said.slice(0, stop)) && !HANGS.test(rest) ? start + stop + 1 : undefined;
}

function nextComma(text: string, from: number, end: number): number {
  const at = text.indexOf(', ', from);
  return at < 0 || at > end ? end : at;
}
