import type { FactKind, Quantity } from './fact';
import type { Statement } from './statement';

interface Weighed {
  readonly text: string;
  readonly lead: string | undefined;
  readonly body: string;
  readonly quantities: readonly Quantity[];
  readonly columns: number;
  readonly form: Statement['form'];
}

/** `A NAT gateway is a …`, `Shards are the …`; but `Producers are the SDK, the agent and the KPL` is a list. */
const IS_A = /^(?!there\b|it\b|this\b)(?:(?:an?|the) )?[\w@&/'’ -]{1,50}?(?: \([^()]{1,40}\))? (?:is|are) (?:an?|one of|the(?!.*, .* and ))\b/i;

/** `ALB not NLB` */
const X_NOT_Y = /\b[A-Z]\w* not [A-Z]\w/;

/** What a statement is like; the first that fits, most telling first. */
const KINDS: readonly (readonly [FactKind, (statement: Weighed) => boolean])[] = [
  ['comparison', ({ columns }) => columns > 2],
  ['definition', ({ columns }) => columns === 2],
  ['example', ({ text }) => /^(?:e\.?g\.?\b|eg:|example|for example|for instance)/i.test(text)],
  ['enumeration', ({ form, body }) => form === 'list' || (form === 'answer' && body.includes('; '))],
  ['procedure', ({ text }) => / (?:>|->|=>|→) .* (?:>|->|=>|→) /.test(text) || /\bsteps?\b.*\b1[.)] /i.test(text)],
  ['default', ({ text }) => /\b(?:by default|defaults?)\b/i.test(text)],
  ['contrast', ({ text }) => /\b(?:vs\.?|versus|unlike|whereas|instead of|rather than|as opposed to)(?=\s)|\bnot\b[^.]*\bbut\b|(?:\bbut|,) not\b/i.test(text) || X_NOT_Y.test(text)],
  // `attached to one VPC only` is a rule more than a number.
  ['number', ({ quantities }) => quantities.some(({ dimension, value }) => dimension !== 'count' || value > 1)],
  ['rule', ({ text }) => /\b(?:only|never|must|cannot|can['’]?t|can not|always|required?|mandatory|not supported|no longer|not allowed)\b/i.test(text)],
  ['definition', ({ text, lead }) => lead === undefined && IS_A.test(text)],
  ['enumeration', ({ body }) => isEnumeration(body)],
  ['definition', ({ lead, form }) => lead !== undefined && form !== 'answer'],
];

export function kindOf(statement: Weighed): FactKind {
  return KINDS.find(([, fits]) => fits(statement))?.[0] ?? 'statement';
}

/** Items of a list have few words each, but for the first, which the rest of the sentence stands before. */
function isEnumeration(body: string): boolean {
  if (/\b1[.)] .*\b2[.)] /.test(body)) return true;
  if (!body.includes(',')) return false;
  const items = body.replace(/[.\s]+$/, '').split(/,\s+(?:(?:and|or) )?| (?:and|or|&) |; /);
  const words = items.slice(1).map((item) => item.split(' ').length);
  return (words.length >= 3 && words.every((count) => count <= 4)) || (words.length === 2 && words.every((count) => count <= 2));
}
