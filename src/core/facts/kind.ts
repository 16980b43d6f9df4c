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

/** What a statement is like; the first that fits, most telling first. */
const KINDS: readonly (readonly [FactKind, (statement: Weighed) => boolean])[] = [
  ['comparison', ({ columns }) => columns > 2],
  ['definition', ({ columns }) => columns === 2],
  ['example', ({ text }) => /^(?:e\.?g\.?\b|eg:|example|for example|for instance)/i.test(text)],
  ['enumeration', ({ form, body }) => form === 'list' || (form === 'answer' && body.includes('; '))],
  ['procedure', ({ text }) => / (?:>|->|=>|→) .* (?:>|->|=>|→) /.test(text) || /\bsteps?\b.*\b1[.)] /i.test(text)],
  ['default', ({ text }) => /\b(?:by default|defaults?)\b/i.test(text)],
  ['contrast', ({ text }) => /\b(?:vs\.?|versus|unlike|whereas|instead of|rather than|as opposed to)(?=\s)|\bnot\b[^.]*\bbut\b|(?:\bbut|,) not\b/i.test(text)],
  // `attached to one VPC only` is a rule more than a number.
  ['number', ({ quantities }) => quantities.some(({ dimension, value }) => dimension !== 'count' || value > 1)],
  ['rule', ({ text }) => /\b(?:only|never|must|cannot|can['’]?t|can not|always|required?|mandatory|not supported|no longer|not allowed)\b/i.test(text)],
  ['enumeration', ({ body }) => (body.includes(',') && (body.match(/,(?! and| or)| and | or | & /g) ?? []).length >= 2) || /\b1[.)] .*\b2[.)] /.test(body)],
  ['definition', ({ lead, form }) => lead !== undefined && form !== 'answer'],
  ['definition', ({ text }) => /^[A-Z][\w -]{1,40} (?:is|are) (?:an?|the|one of)\b/.test(text)],
];

export function kindOf(statement: Weighed): FactKind {
  return KINDS.find(([, fits]) => fits(statement))?.[0] ?? 'statement';
}
