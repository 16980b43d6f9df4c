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
  ['procedure', ({ text }) => / (>|->|=>|→) .* \1 /.test(text) || /\bsteps?\b.*\b1[.)] /i.test(text) || /^1[.)] .*\s\(?2[.)] /.test(text)],
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

/** `Launch types are EC2, …`: the words in front of the first item of a list. */
const INTRODUCES = /(?:\b(?:are|include[sd]?|including|supports?|of|like|such as|on|with|by|from|via|in|to|for)|[:=>→–-])(?: [\w./()-]+){0,3}$/i;

/** `…, for HPC and learning`, `…, ensuring stability`: what goes on with a sentence is no item. */
const NO_ITEM = /^(?:\w+ing|for|with|without|no|not|so|but|which|that|in|on|at|to|by|from|formerly|then|also|can|must|is|are|has|uses?|it|they|you)\b/i;

/** Items of a list have few words each and name things; the first has those before it that introduce the list. */
function isEnumeration(body: string): boolean {
  if (/\b1[.)] .*\b2[.)] /.test(body)) return true;
  if (!body.includes(',')) return false;
  const [first = '', ...items] = body.replace(/[.\s]+$/, '').split(/,\s+(?:(?:and|or) )?| (?:and|or|&) |; /);
  if (items.length < 2 || !items.every((item) => item.split(' ').length <= 4 && !NO_ITEM.test(item))) return false;
  // Where nothing stands before the first item, only names make a list: `instances, addresses and functions`.
  return items.length >= 3 || INTRODUCES.test(first) || [first, ...items].every((item) => item.split(' ').length <= 2);
}
