import { contentWords, wordCount } from '../language/contentWords';
import { BLANK, type ChoiceQuestion, type Question } from '../question';
import type { FactView } from '../factView';
import { clozeStem } from './cloze';
import { baseOf, plainOption } from './draft';
import type { Generator } from './generator';
import { rankOf } from './rank';
import { isWorthChoosing } from './worthChoosing';

/** Words of which exactly one holds, with the pattern that finds one of them where it decides something. */
interface ClosedSet {
  readonly name: string;
  readonly pattern: RegExp;
  readonly members: readonly string[];
}

const SETS: readonly ClosedSet[] = [
  {
    name: 'scope',
    pattern: /\b(?:tied|bound|specific|limited|restricted|attached|scoped|resilient|per|within|in|to)(?: to| in| within)? (?:an? |one |a single |single[- ]|the same |same |each )(region|availability zone|az|subnet|vpc|edge location|account)(?=$|[\s.,;)])/i,
    members: ['Region', 'Availability Zone', 'edge location', 'account', 'VPC', 'subnet'],
  },
  { name: 'layer', pattern: /\b(layer [3-7])(?=$|[\s.,;)])/i, members: ['layer 2', 'layer 3', 'layer 4', 'layer 7'] },
];

const LONGEST = 26;

/** `VPC Endpoint is tied to a ____`: one of a few words of a kind. */
export const closedSet: Generator = {
  template: 'oneOf',
  make: (view) => SETS.flatMap((set) => question(view, set)),
};

function question(view: FactView, { name, pattern, members }: ClosedSet): Question[] {
  const { fact } = view.noted;
  if (fact.cells !== undefined || !isWorthChoosing(view)) return [];
  const match = pattern.exec(fact.text);
  const word = match?.[1];
  if (match === null || word === undefined) return [];
  const start = match.index + match[0].length - word.length;
  const stem = clozeStem(view, { start, end: start + word.length });
  if (stem === undefined || wordCount(stem) > LONGEST || contentWords(stem.replace(BLANK, '')).size < 2) return [];
  const right = members.find((member) => same(member, word));
  if (right === undefined || /\b(?:not|no|never|or|and)\b[^.;,]{0,20}$|\/\s*$/i.test(fact.text.slice(0, start))) return [];
  if (/^\s*(?:[&/]|and \d|or \d|-)/.test(fact.text.slice(start + word.length))) return [];
  const wrong = members.filter((member) => member !== right && !new RegExp(`\\b${member}s?\\b`, 'i').test(fact.text)).slice(0, 3);
  const draft: Omit<ChoiceQuestion, 'rank'> = {
    ...baseOf(view, name, { answers: [right] }),
    form: 'choice',
    stem: stem.replace(/\b(?:an?) (?=____)/, 'one '),
    options: [plainOption(right), ...wrong.map((member) => plainOption(member))],
    ordered: false,
  };
  return [{ ...draft, rank: rankOf(0.7, draft, view) }];
}

function same(member: string, word: string): boolean {
  return member.toLowerCase() === (word.toLowerCase() === 'az' ? 'availability zone' : word.toLowerCase());
}
