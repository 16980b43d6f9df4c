import { editDistance } from '../text/editDistance';
import type { Name } from './names';
import { singularOf, wordKeys } from './words';

/** A word of a name that others may be slips of. */
interface SpeltWord {
  /** In lower case. */
  readonly key: string;
  /** As the name writes it: `DynamoDB`. */
  readonly written: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

/** The words of all names, to find those that a word may be a slip of. */
export interface Spelling {
  /** The words that are at most one slip away, two from nine letters on: the nearest alone, all of them when several are. */
  near(word: string): readonly string[];
}

/** Shorter words have too many neighbors: VPN is no slip of VPC. */
const SHORTEST = 6;
/** From as many letters on two slips still leave no doubt. */
const LONG = 9;

/**
 * @param ordinary words in lower case that are none of the names' and spelt right although they look like a slip of one
 */
export function buildSpelling(names: readonly Name[], ordinary: readonly string[]): Spelling {
  const known = new Set(ordinary);
  const byFirst = new Map<string, SpeltWord[]>();
  for (const name of [...names.filter((each) => each.own), ...names.filter((each) => !each.own)]) {
    for (const written of name.text.split(/[^A-Za-z0-9]+/)) {
      for (const form of [written, pluralOf(written), singularOf(written)]) {
        if (form !== undefined) addWord(form, known, byFirst);
      }
    }
    known.add(wordKeys(name.text).join(''));
  }
  return { near: (word) => nearest(word.toLowerCase(), known, byFirst) };
}

const pluralOf = (word: string): string => (/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`);

function addWord(written: string, known: Set<string>, byFirst: Map<string, SpeltWord[]>): void {
  const key = written.toLowerCase();
  if (known.has(key)) return;
  known.add(key);
  if (key.length < SHORTEST || !/^[a-z]+$/.test(key)) return;
  const word = { key, written, letters: lettersOf(key) };
  const list = byFirst.get(key.charAt(0));
  if (list) list.push(word);
  else byFirst.set(key.charAt(0), [word]);
}

function nearest(word: string, known: ReadonlySet<string>, byFirst: ReadonlyMap<string, readonly SpeltWord[]>): string[] {
  if (word.length < SHORTEST - 1 || known.has(word) || !/^[a-z]+$/.test(word)) return [];
  const letters = lettersOf(word);
  let found: string[] = [];
  let least = 2;
  for (const each of byFirst.get(word.charAt(0)) ?? []) {
    const most = Math.min(least, each.key.length < LONG ? 1 : 2);
    if (bits(letters ^ each.letters) > 2 * most) continue;
    const slips = editDistance(word, each.key, most);
    if (slips > most || isInflection(word, each.key)) continue;
    if (slips < least) found = [];
    least = slips;
    found.push(each.written);
  }
  return found;
}

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 0x61);
  return letters;
};

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Endings of one English word in its forms; `balanced` is no slip of `balancer`. */
const ENDING = /(?:e?s|e?d|e?rs?|ors?|ings?|ions?|ed|e|y|ies|ily|al|ally|ly|able|ment|t|n)?$/;

/** Whether two words are forms of one, or one in two spellings of English (`analyser`, `organisation`). */
function isInflection(a: string, b: string): boolean {
  const [x, y] = [british(a), british(b)];
  return x === y || x.replace(ENDING, '') === y.replace(ENDING, '');
}

const british = (word: string): string => word.replace(/ys(?=e)/g, 'yz').replace(/is(?=e|at|ing)/g, 'iz').replace(/our/g, 'or').replace(/tre(?=s?$)/, 'ter').replace(/ogue/g, 'og').replace(/ll/g, 'l');
