/** A run of letters and digits, with what joins it to the word before: nothing for a space or a hyphen. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In lower case, with its joint in front: `edge` of `Lambda Edge`, `@edge` of `Lambda@Edge`. */
  readonly key: string;
}

const UNDERSCORE = 0x5f;

/** Whether a UTF-16 unit is part of a word: Latin, Greek and Cyrillic letters, and digits. Other scripts are written without spaces, so they part words. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  }
  return unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7;
}

/** Where the word that begins at `start` ends; an underscore inside joins (`nat_gateway` is one word), at the edge it is emphasis. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit)) end++;
    else if (unit === UNDERSCORE && end > start && isWordUnit(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  return end;
}

/** The word after one that ends at `end`, if only a joint parts them. */
export function nextWord(text: string, end: number): Word | undefined {
  let start = end;
  while (start < text.length && start - end <= 3 && !isWordUnit(text.charCodeAt(start))) start++;
  if (start === end || start - end > 3 || start >= text.length) return undefined;
  const joint = jointOf(text.slice(end, start));
  if (joint === undefined) return undefined;
  const stop = wordEnd(text, start);
  return { start, end: stop, key: joint + text.slice(start, stop).toLowerCase() };
}

/** Nearly every name: the engine's own split is several times as quick as the walk when the catalogue is first read. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** The words of a name, keyed as `nextWord` keys them. */
export function wordKeys(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(/[ -]/);
  let start = 0;
  while (start < name.length && !isWordUnit(name.charCodeAt(start))) start++;
  const end = wordEnd(name, start);
  const keys = [name.slice(start, end).toLowerCase()];
  for (let word = nextWord(name, end); word !== undefined; word = nextWord(name, word.end)) keys.push(word.key);
  return keys;
}

function jointOf(gap: string): string | undefined {
  const bare = gap.trim();
  if (bare === '') return gap.length <= 2 ? '' : undefined;
  if (bare === '-' || bare === '\u2011') return gap.length === 1 ? '' : undefined;
  if (bare === '&') return '&';
  return gap.length === 1 && '@./:+'.includes(bare) ? bare : undefined;
}

/** The singular that an English plural may come from; undefined for what is no plural. */
export function singularOf(word: string): string | undefined {
  if (word.length < 3 || !word.endsWith('s') || word.endsWith('ss')) return undefined;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:x|ss|ias)es$/.test(word) ? -2 : -1);
}
