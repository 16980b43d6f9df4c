import { editDistance } from '../text/editDistance';
import type { Name } from './names';
import { isInflection } from './inflection';
import { remembered } from './remembered';

/** A word of a name that others may be slips of. */
interface SpeltWord {
  /** In lower case. */
  readonly key: string;
  /** As the name writes it: `DynamoDB`. */
  readonly written: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

/** What a word may be meant to be: words of names, all with that many slips. */
export interface Near {
  readonly slips: number;
  readonly words: readonly string[];
}

/** The words of all names, to find those that another word may be a slip of. */
export interface Spelling {
  near(word: string): Near;
}

/** Shorter words have too many neighbors: VPN is no slip of VPC. */
const SHORTEST = 6;
/** From as many letters on two slips still leave little doubt. */
const LONG = 9;

const NONE: Near = { slips: 0, words: [] };

/** @param ordinary words in lower case that are spelt right although they look like a slip of a name's */
export function buildSpelling(names: readonly Name[], ordinary: readonly string[]): Spelling {
  const known = new Set(ordinary);
  const byFirst = new Map<string, SpeltWord[]>();
  for (const name of [...names.filter((each) => each.own), ...names.filter((each) => !each.own)]) {
    const words = name.text.split(/[^A-Za-z0-9]+/);
    for (const word of words) addWord(word, known, byFirst);
    const last = words.at(-1) ?? '';
    for (const form of formsOf(last)) {
      if (words.length > 1) addWord(form, known, byFirst);
      else known.add(form.toLowerCase());
    }
    known.add(words.join('').toLowerCase());
  }
  return { near: remembered((word) => nearest(word, known, byFirst)) };
}

/** The plural of a singular, and what a plural may be the plural of. */
function formsOf(word: string): string[] {
  if (/ss$/.test(word)) return [`${word}es`];
  if (/ies$/.test(word)) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/s$/.test(word)) return [word.slice(0, -1)];
  if (/(?:ed|ing)$/.test(word)) return [];
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}

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

function nearest(
  written: string,
  known: ReadonlySet<string>,
  byFirst: ReadonlyMap<string, readonly SpeltWord[]>,
): Near {
  const word = written.toLowerCase();
  if (word.length < SHORTEST - 1 || known.has(word) || !/^[a-z]+$/.test(word)) return NONE;
  const letters = lettersOf(word);
  let words: string[] = [];
  let slips = 2;
  for (const each of byFirst.get(word.charAt(0)) ?? []) {
    const most = Math.min(slips, each.key.length < LONG ? 1 : 2);
    if (Math.abs(word.length - each.key.length) > most || bits(letters ^ each.letters) > 2 * most) continue;
    const found = editDistance(word, each.key, most);
    if (found > most) continue;
    if (word.startsWith(each.key) || isInflection(word, each.key)) return NONE;
    if (hasHump(written) && !hasHump(each.written)) continue;
    if (found < slips) words = [];
    slips = found;
    words.push(each.written);
  }
  return words.length === 0 ? NONE : { slips, words };
}

/** `subnetA` is an identifier; `DynomoDB` is written as the name is. */
const hasHump = (word: string): boolean => /[a-z][A-Z]/.test(word);

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 0x61);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
