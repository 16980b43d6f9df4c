/** A phrase that gives a statement away. */
export interface Cue {
  readonly reason: string;
  /** Words and signs in lower case, parted by spaces, without one of which the phrase cannot stand in a text. */
  readonly words: string;
  /** The phrase itself; absent where one of the words is enough. */
  readonly phrase?: RegExp;
}

/** Signs that are looked up like words. */
const SIGNS = '$€£%"“:;';

/**
 * An ordered list of cues. Few statements hold any, and all are asked: so a text is cut into words once, and a phrase
 * is only looked for where one of its words stands.
 */
export class CueTable {
  readonly #cues: readonly Cue[];
  /** Places in the list, by word. */
  readonly #byWord = new Map<string, number[]>();

  constructor(cues: readonly Cue[]) {
    this.#cues = cues;
    cues.forEach(({ words }, place) => {
      for (const word of words.split(' ')) {
        const places = this.#byWord.get(word);
        if (places) places.push(place);
        else this.#byWord.set(word, [place]);
      }
    });
  }

  /** The reasons of the cues that a text holds, in the order of the list; mostly none. */
  reasonsIn(text: string): readonly string[] {
    let found: Set<number> | undefined;
    eachWord(text, (word) => {
      for (const place of this.#byWord.get(word) ?? NOWHERE) {
        if (found?.has(place) !== true && this.#cues[place]?.phrase?.test(text) !== false) (found ??= new Set()).add(place);
      }
    });
    return found === undefined ? NONE : [...found].sort((a, b) => a - b).map((place) => this.#cues[place]?.reason ?? '');
  }

  holdsIn(text: string): boolean {
    return this.reasonsIn(text).length > 0;
  }
}

const NONE: readonly string[] = [];
const NOWHERE: readonly number[] = [];

/** Words of letters and digits, and the signs, in lower case. */
function eachWord(text: string, take: (word: string) => void): void {
  const lower = text.toLowerCase();
  let start = -1;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) take(lower.slice(start, at));
    start = -1;
    if (code !== 32 && SIGNS.includes(lower.charAt(at))) take(lower.charAt(at));
  }
  if (start >= 0) take(lower.slice(start));
}
