/** Letters that stay letters when their accent is taken off. */
const ACCENTS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const SEPARATORS = /[^a-z0-9+#.%]+/g;

/** Words for comparing: lower case, without accents or punctuation; dots only inside of a word. */
export function foldedWords(text: string): string[] {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/['’]s\b/g, 's')
    .replace(SEPARATORS, ' ')
    .split(' ')
    .map((word) => word.replace(/^\.+(?=[a-z])|\.+$/g, ''))
    .filter((word) => word !== '');
}

/** Nearly all text is ASCII, which has none. */
function withoutAccents(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize('NFD').replace(ACCENTS, '') : text;
}

/** Other words of three letters that end in s are acronyms: `sns`, `ebs`. */
const SHORT_PLURALS = new Set(['ips', 'azs', 'ids', 'lbs', 'sgs']);

/** A word without its plural ending: `policies` and `policy`, `buckets` and `bucket` meet; `access` stays. */
export function singular(word: string): string {
  if (SHORT_PLURALS.has(word)) return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ous)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const BRANDS = new Set(['aws', 'amazon', 'the', 'a', 'an']);

/** What is left of a name or term when case, accents, plurals, articles and the brand do not count; empty for none. */
export function foldedTerm(text: string): string[] {
  const words = foldedWords(text).map(singular);
  const rest = words.filter((word) => !BRANDS.has(word));
  return rest.length > 0 ? rest : words;
}

/** The words of a text between blanks, so that a phrase is found in it as whole words. */
export function foldedLine(text: string): string {
  return ` ${foldedTerm(text).join(' ')} `;
}
