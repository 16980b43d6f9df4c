import type { Quantity } from './fact';

type Bound = Quantity['bound'];

const MAXIMUM =
  /(?:\bmax(?:imum)?\.?|\bup ?to|\bat most|\b(?:no|not) (?:more|longer|larger|greater|bigger) than|\b(?:not|cannot|can['’]?t|never|must not|n['’]t) exceed(?:ing)?|\blimit(?:ed)?(?: (?:is|of|to))?|\bcapped at|\bless than|\bunder|\bbelow|\bwithin|\bas (?:much|many|high) as|<=?|≤)[\s:=]*(?:of |is |to |be |about |around |~|approx\.? )?$/;
const MINIMUM =
  /(?:\bmin(?:imum)?\.?|\bat least|\b(?:no|not) (?:less|fewer|smaller) than|\b(?:more|larger|greater|bigger|longer) than|\babove|\bover|\bexceeds?|\bfrom|\bas (?:low|little|few) as|\bstarts? (?:at|with)|(?<![=-])>=?|≥)[\s:=]*(?:of |is |be |about |around |~)?$/;
const DEFAULT = /\bdefaults?\b[^.;,]{0,24}$/;

/** What a number is a bound of, by the words before it and behind it and its unit; both in lower case. */
export function boundOf(before: string, after: string): Bound {
  if (MAXIMUM.test(before)) return 'maximum';
  if (MINIMUM.test(before)) return 'minimum';
  if (/^[^.;,|\d]{0,18}\b(?:at most|or (?:less|fewer))\b/.test(after)) return 'maximum';
  if (/^[^.;,|\d]{0,18}\b(?:at least|or more)\b|^\s?\+(?=\s|$)/.test(after)) return 'minimum';
  if (DEFAULT.test(before) || /^[^.;,|]{0,20}(?:\(?by default|default\b)/.test(after)) return 'default';
  if (/^[^.;,|]{0,18}\b(?:max(?:imum)?|(?:soft |hard )?limit)\b/.test(after)) return 'maximum';
  if (/^[^.;,|]{0,18}\bmin(?:imum)?\b/.test(after)) return 'minimum';
  return /(?:[:=]|\b(?:is|are|of))\s*$/.test(before) ? labelBound(before) : 'exact';
}

/** `Max …`, `Minimum …`, `Default …` in the label of a number, which is what stands before it in its clause. */
export function labelBound(before: string): Bound {
  const label = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('|'), before.lastIndexOf('. ')) + 1);
  if (/\bmax|\blargest\b|\blongest\b|\bbiggest\b|\blimit|\bquota/.test(label)) return 'maximum';
  if (/\bmin(?:imum)?\b|\bsmallest\b|\bshortest\b/.test(label)) return 'minimum';
  return /\bdefault/.test(label) ? 'default' : 'exact';
}
