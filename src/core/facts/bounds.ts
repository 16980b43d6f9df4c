import { isClause } from '../topics/words';
import type { Quantity } from './fact';

type Bound = Quantity['bound'];

const MAXIMUM =
  /(?:\bmax(?:imum)?\.?|\bup ?to|\bat most|\b(?:no|not) (?:more|longer|larger|greater|bigger) than|\b(?:not|cannot|can['’]?t|never|must not|n['’]t) exceed(?:ing)?|\blimit(?:ed)?(?: (?:is|of|to))?|\bcapped at|\bless than|\bunder|\bbelow|\bwithin|\bas (?:much|many|high) as|<=?|≤)[\s:=]*(?:of |is |to |be |about |around |~|approx\.? )?$/;
const MINIMUM =
  /(?:\bmin(?:imum)?\.?|\bat least|\b(?:no|not) (?:less|fewer|smaller) than|\b(?:more|larger|greater|bigger|longer) than|\babove|\bover|\bexceeds?|\bfrom|\bas (?:low|little|few) as|\bstarts? (?:at|with)|(?<![=-])>=?|≥)[\s:=]*(?:of |is |be |about |around |~)?$/;
const DEFAULT = /\bdefaults?\b[^.;,]{0,24}$/;
/** `max message size`, `largest item per table`: a bound with the noun that it is of, and no verb, right before a number. */
const BOUND_OF_NOUN =
  /(?<!\d ?)(?:^|[^\w-])(?:max(?:imum)?|min(?:imum)?|largest|longest|biggest|smallest|shortest)\.? (?:[a-z/][\w/-]* ){0,4}?(?!(?:of|per|for|in|a|an|the|each|at|after|every|within|by|on|to|from) )[a-z/][\w/-]* $/;
/** Words that no such label holds: then the number is another's. */
const NO_LABEL = /\b(?:and|or|but|than|to|with|in|all|between|same|when|if|after|before|every|until|by|from|assuming|using|uses?|grows?|scales?|needs?|gets?|goes)\b/;

/** What a number is a bound of, by the words before it and behind it and its unit; both in lower case. */
export function boundOf(before: string, after: string): Bound {
  if (MAXIMUM.test(before)) return 'maximum';
  if (MINIMUM.test(before)) return 'minimum';
  if (/^[^.;,|\d]{0,18}\b(?:at most|or (?:less|fewer))\b/.test(after)) return 'maximum';
  if (/^[^.;,|\d]{0,18}\b(?:at least|or more)\b|^\s?\+(?=\s|$)/.test(after)) return 'minimum';
  if (DEFAULT.test(before) || /^[^.;,|\d]{0,20}(?:\(?by default|default\b)/.test(after)) return 'default';
  if (/^[^.;,|]{0,18}\b(?:max(?:imum)?|(?:soft |hard )?limit)\b/.test(after)) return 'maximum';
  if (/^[^.;,|]{0,18}\bmin(?:imum)?\b/.test(after)) return 'minimum';
  return /(?:[:=]|\b(?:is|are|of))\s*$/.test(before) || isBoundOfNoun(before) ? labelBound(before) : 'exact';
}

function isBoundOfNoun(before: string): boolean {
  const label = BOUND_OF_NOUN.exec(before)?.[0];
  return label !== undefined && !NO_LABEL.test(label) && !isClause(label);
}

/** `Default 1,000`, `1,000 (default)`: whether a number that counts nothing is a default, by what stands right beside it; both in lower case. */
export function isPlainDefault(before: string, after: string): boolean {
  return /\bdefaults?(?: (?:is|of|to|limit|quota|value|port))?\)?[\s:=(|]*$/.test(before) || /^\s?\(?(?:by )?default\b/.test(after);
}

/** `Max …`, `Minimum …`, `Default …` in the label of a number, which is what stands before it in its clause. */
export function labelBound(before: string): Bound {
  const label = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('|'), before.lastIndexOf('. ')) + 1);
  if (/\bmax|\blargest\b|\blongest\b|\bbiggest\b|\blimit|\bquota/.test(label)) return 'maximum';
  if (/\bmin(?:imum)?\b|\bsmallest\b|\bshortest\b/.test(label)) return 'minimum';
  return /\bdefault/.test(label) ? 'default' : 'exact';
}
