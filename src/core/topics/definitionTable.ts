import { countWords } from './words';

/** Headers of a second column that says what the first one names. */
const SAYS_WHAT = /^(?:what|meaning|means|description|definition|purpose|explanation|use[ds]? for|for|function|role|summary|it is|does|characteristics?)\b/i;

/** Headers that say so wherever they stand. */
const DESCRIBES = /\b(?:description|definition|meaning)\b/i;

/** Headers of a first column that names sides of the thing above, not things. */
const SIDES = /^(?:feature|property|attribute|parameter|option|aspect|criteria|criterion|setting|field|header|command|key(?! type)|flag|metric|error|question)s?\b/i;

/** The column that says what the first one names; undefined where the table compares or lists. */
export function definingColumn(headers: readonly string[]): number | undefined {
  if (SIDES.test(headers[0] ?? '')) return undefined;
  if (SAYS_WHAT.test(headers[1] ?? '')) return 1;
  const column = headers.findIndex((header, number) => number > 0 && DESCRIBES.test(header));
  return column < 0 ? undefined : column;
}

/** Whether a cell names a thing: a few words, the first with a capital; a question names none. */
export function isTermCell(name: string): boolean {
  return /^[A-Z]/.test(name) && !name.endsWith('?') && countWords(name) <= 5;
}
