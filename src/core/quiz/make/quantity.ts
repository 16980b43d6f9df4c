import { topicPath } from '../../topics/topic';
import type { Quantity } from '../../facts/fact';
import { contentWords, wordCount } from '../language/contentWords';

import { isPropertyLabel } from '../language/labels';
import { quantityText, unitText } from '../language/quantityText';
import { isProperName } from '../language/properName';
import { decapitalized, tidy } from '../language/statement';
import type { ChoiceQuestion, Question, TypedQuestion } from '../question';
import type { FactView } from '../factView';
import type { QuizIndex } from '../quizIndex';
import { ownerOf } from './owner';
import { baseOf } from './draft';
import type { Generator } from './generator';
import { isAskable, isDetermined, numberOptions } from './numberOptions';
import { rankOf } from './rank';
import { isWorthChoosing } from './worthChoosing';

/** `What is the maximum timeout for AWS Lambda?`: a property and its number, as choice and as typed answer. */
export const quantity: Generator = {
  template: 'quantity',
  make(view, index) {
    const asked = isWorthChoosing(view) ? propertyOf(view) : undefined;
    if (!asked || !isAskable(asked.quantity)) return [];
    const stem = stemFor(view, asked, index);
    return stem === undefined ? [] : [choice(view, asked.quantity, stem, index), typed(view, asked.quantity, stem)];
  },
};

interface Asked {
  readonly quantity: Quantity;
  /** `timeout`, `subnets`: without its bound. */
  readonly property: string;
  /** `per Region`, `in total`: what follows the number. */
  readonly qualifier: string;
  readonly bound: Quantity['bound'];
}

const BOUNDS = /\b(?:max(?:imum)?|min(?:imum)?|defaults?|up ?to|at most|at least|by default|no more than|in total|limit(?:ed)?(?: (?:to|of|is))?|can be (?:increased|raised|changed)|soft|hard|about|approx\.?|around|only)\b|[<>≤≥=~:]/gi;

/** `Timeout: 15 minutes`, `Max CIDR per VPC = 5`, `default timeout is 29 seconds`: where the number is all that is said. */
function propertyOf({ noted: { fact } }: FactView): Asked | undefined {
  const offset = fact.text.length - fact.body.length;
  const leadName = fact.lead === undefined ? undefined : tidy(fact.lead);
  for (const each of fact.quantities.slice(0, 2)) {
    const named = leadName !== undefined && each.start >= offset ? { name: leadName, between: fact.text.slice(offset, each.start) } : phraseBefore(fact.text.slice(0, each.start));
    if (!named || !isNounPhrase(named.name)) continue;
    if (!isDetermined(each, fact)) continue;
    const after = fact.text.slice(each.end).replace(/[;,(].*$/, '').replace(/\bup to .*$/, '');
    const qualifier = tidy(after.replace(BOUNDS, ' '));
    if (contentWords(named.between.replace(BOUNDS, ' ')).size > 0 || wordCount(qualifier) > 6 || /\b(?:is|are|can|and|or|to|then|but)\b/.test(qualifier)) continue;
    return { quantity: each, property: propertyName(named.name), qualifier, bound: boundOf(named.name, each) };
  }
  return undefined;
}

/** `Max object size is ` to its noun phrase. */
function phraseBefore(before: string): { name: string; between: string } | undefined {
  const match = /^([A-Za-z][\w @/-]{2,50}?)\s*(?:\b(?:is|are|of)\b|=|<=?|≤|:)\s*((?:up to|at most|at least|limited to|about|max(?:imum)?|only|~|<=?|≤)?\s*)$/i.exec(before.trim() + ' ');
  return match ? { name: match[1] ?? '', between: match[2] ?? '' } : undefined;
}

function propertyName(name: string): string {
  return tidy(name.replace(/\b(?:max(?:imum)?|min(?:imum)?|default|total number of|number of|no\. of|limit (?:on|of|for))\b\.?/gi, ' ').replace(/\s*\([^)]*\)/g, ' '));
}

function boundOf(name: string, { bound }: Quantity): Quantity['bound'] {
  if (/\bmax(?:imum)?\b|\blargest\b|\blongest\b/i.test(name)) return 'maximum';
  if (/\bmin(?:imum)?\b|\bsmallest\b|\bshortest\b/i.test(name)) return 'minimum';
  return /\bdefault\b/i.test(name) ? 'default' : bound;
}

function isNounPhrase(name: string): boolean {
  const property = propertyName(name);
  return wordCount(property) > 0 && wordCount(property) <= 6 && !/\b(?:is|are|can|must|has|have|will|should|you|if|when|it|not|use|uses|used)\b|[?!|]|^(?:the|a|an|up|to|at|for|in|only|each|per|all|every|same|with|\d)\b/i.test(property);
}

/** `Limits` or `Quotas` above the fact: then a bare number is the most that is allowed. */
function underLimits({ noted: { note, fact } }: FactView): boolean {
  return topicPath(note.topics, fact.topic).some((label) => /\b(?:limits?|limitations?|quotas?)\b/i.test(label));
}

/** What a measure can be the measure of; `Business-critical system down: < 30 minutes` has none. */
const MEASURABLE = /\b(?:times?|period|age|size|length|duration|limit|delay|interval|window|bandwidth|throughput|memory|storage|retention|payload|capacity|volume|latency|block|package|ttl|image|speed|rate|rpo|rto|timeout|execution|session|lifetime|cooldown|invocation|object|message|item|record|file|part|upload|request|response|durability|availability|sla)s?$/i;

function stemFor(view: FactView, { quantity: asked, property, qualifier, bound }: Asked, index: QuizIndex): string | undefined {
  const owner = ownerOf(view, index);
  const isName = (word: string): boolean => isProperName(word, index.catalog);
  const name = decapitalized(property, isName);
  const limit = bound === 'exact' && underLimits(view) ? 'maximum' : bound;
  const adjective = limit === 'exact' ? '' : `${limit} `;
  const tail = qualifier === '' ? '' : ` ${qualifier}`;
  const namesOwner = owner === undefined || saysName(property, owner) || saysName(qualifier, owner);
  if (namesOwner && index.catalog.mentions(`${property} ${qualifier}`).length === 0) return undefined;
  const whose = namesOwner || owner === undefined ? '' : ` for ${owner}`;
  if (asked.dimension === 'count') return countStem(asked, name, adjective, tail, whose);
  if (asked.dimension === 'port') return undefined;
  if (!isPropertyLabel(property) && !MEASURABLE.test(property)) return undefined;
  return `What is the ${adjective}${name}${tail}${whose}?`;
}

/** Only what is certainly many can be counted: `How many memory` is none. */
function countStem({ unit }: Quantity, name: string, adjective: string, tail: string, whose: string): string | undefined {
  const head = name.split(/ (?:per|of|in|for|from|to|on) /)[0] ?? name;
  if (!/[a-z]s$/i.test(head) || /(?:ss|us|is)$/i.test(head)) return undefined;
  if (unit !== '' && !name.toLowerCase().includes(unit.toLowerCase().replace(/s$/, ''))) return undefined;
  return adjective === '' ? `What is the number of ${name}${tail}${whose}?` : `What is the ${adjective}number of ${name}${tail}${whose}?`;
}

function saysName(text: string, owner: string): boolean {
  return [...contentWords(owner)].every((word) => contentWords(text).has(word));
}

function choice(view: FactView, asked: Quantity, stem: string, index: QuizIndex): Question {
  const { options, invented } = numberOptions(view, asked, index);
  const draft: Omit<ChoiceQuestion, 'rank'> = { ...baseOf(view, 'quantity'), form: 'choice', stem, options, ordered: true };
  return { ...draft, rank: rankOf(0.8, draft, view, { invented }) };
}

function typed(view: FactView, asked: Quantity, stem: string): Question {
  const unit = asked.dimension === 'count' ? '' : `, in ${unitText(asked.unit, 2)}`;
  const draft: Omit<TypedQuestion, 'rank'> = {
    ...baseOf(view, 'quantityTyped'),
    form: 'typed',
    stem: asked.dimension === 'count' ? stem : stem.replace(/\?$/, `${unit === ', in %' ? ', in percent' : unit}?`),
    expected: {
      kind: 'quantity',
      text: quantityText(asked.value, asked.unit, asked.dimension),
      dimension: asked.dimension,
      value: asked.value,
      unit: asked.dimension === 'count' ? '' : asked.unit,
    },
  };
  return { ...draft, rank: rankOf(0.74, draft, view) };
}

