/** A number as it is written, and where. */
export interface WrittenNumber {
  readonly start: number;
  /** Where what it counts may begin. */
  readonly end: number;
  readonly value: number;
  readonly money: boolean;
  readonly inWords: boolean;
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['sixteen', 16],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['million', 1e6],
  ['billion', 1e9],
]);

/**
 * Digits with separators (`1,000`, and `1.000` where three noughts follow), decimals, powers (`2^31`) and magnitudes
 * (`10k`); but no piece of a name, a version, an address or a date (`SHA256`, `v1.4`, `10.0.0.0/16`, `2023-05`).
 */
const DIGITS = String.raw`(?<![\w.,/:@#-]|\d )([$€£]\s?)?(\d{1,3}(?:,\d{3})+|[1-9]\d{0,2}(?:\.000)+|\d+)(\.\d+)?(?:\^(\d{1,2})|\s?([kM]|millions?|billions?|thousands?)(?![\w/^]))?(?!\d|[.,]\d|:\d|\/\d|-?[A-Za-z]*\d|['’]?s\b)`;
/** `one` is an article more often than a number, and `the two VPCs` counts nothing. */
const IN_WORDS = String.raw`(?<![\w-])(?:(?<=\b(?:only|exactly|just|least|most|max|maximum|minimum|to) )one|(?<!\b(?:between|the|these|those|following) )two|${[...WORDS.keys()].slice(2).join('|')})(?![\w-])`;
/** `Two types`, `Two ways to …` lead to a list; but `two AZs` says how many. */
const LEADS_LIST = /^[Tt]wo\b(?! (?:[a-z-]+ )?[A-Z]{2,}s(?:$|[,;.(]| (?:at|per|min|max)))/;
const IN_DIGITS = new RegExp(DIGITS, 'gi');
const NUMBER = new RegExp(`${DIGITS}|${IN_WORDS}`, 'gi');
const ANY_WORD = new RegExp(String.raw`\b(?:${[...WORDS.keys()].join('|')})\b`, 'i');

/** `0-35 days`, `128 MB-10 GB`: a range written without spaces, which else would look like a part of a name. */
const TIGHT_RANGE = /(?<![\w.,/:@#-])(\d[\d,]*(?:\.\d+)?)(\s?[A-Za-z]{1,6})?[-–—](\d[\d,]*(?:\.\d+)?)(?=\s?[A-Za-z%])(?![\d.,]*-)/g;

export function* numbersIn(text: string): Iterable<WrittenNumber> {
  const inWords = ANY_WORD.test(text);
  if (!inWords && !/\d/.test(text)) return;
  for (const match of text.matchAll(inWords ? NUMBER : IN_DIGITS)) {
    const [written, money, digits, fraction, power, magnitude] = match;
    const end = match.index + written.length;
    if (digits === undefined) {
      const value = WORDS.get(written.toLowerCase());
      if (value !== undefined && !(match.index === 0 && LEADS_LIST.test(text))) yield { start: match.index, end, value, money: false, inWords: true };
      continue;
    }
    const base = Number(digits.replaceAll(/[,.]/g, '') + (fraction ?? ''));
    const factor = MAGNITUDES.get((magnitude ?? '').toLowerCase().replace(/s$/, '')) ?? 1;
    yield { start: match.index, end, value: power === undefined ? base * factor : base ** Number(power), money: money !== undefined, inWords: false };
  }
}

/** The two ends of each range that is written without spaces. */
export function* tightRangesIn(text: string): Iterable<readonly [WrittenNumber, WrittenNumber]> {
  if (!/\d[A-Za-z ]{0,7}[-–—]\d/.test(text)) return;
  for (const match of text.matchAll(TIGHT_RANGE)) {
    const [written, low = '', , high = ''] = match;
    const end = match.index + written.length;
    yield [
      { start: match.index, end: match.index + low.length, value: valueOf(low), money: false, inWords: false },
      { start: end - high.length, end, value: valueOf(high), money: false, inWords: false },
    ];
  }
}

function valueOf(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
