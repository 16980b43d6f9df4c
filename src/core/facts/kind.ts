import type { FactKind, Quantity } from './fact';

interface Statement {
  readonly text: string;
  readonly lead: string | undefined;
  readonly quantities: readonly Quantity[];
  readonly columns: number;
}

/** What a statement is like; the first that fits, most telling first. */
const KINDS: readonly (readonly [FactKind, (statement: Statement) => boolean])[] = [
  ['comparison', ({ columns }) => columns > 2],
  ['definition', ({ columns }) => columns === 2],
  ['example', ({ text }) => /^(?:e\.?g\.?\b|eg:|example|for example|for instance)/i.test(text)],
  ['procedure', ({ text }) => (text.match(/ (?:>|->|=>|→) /g) ?? []).length >= 2 || /\bsteps?\b.*\b1[.)] /i.test(text)],
  ['default', ({ text }) => /\b(?:by default|defaults?)\b/i.test(text)],
  ['contrast', ({ text }) => /\b(?:vs\.?|versus|unlike|whereas|instead of|rather than|as opposed to)(?=\s)|\bnot\b[^.]*\bbut\b|\bbut not\b|,\s*not\b/i.test(text)],
  ['number', ({ quantities }) => quantities.length > 0],
  ['rule', ({ text }) => /\b(?:only|never|must|cannot|can['’]?t|can not|always|required?|mandatory|not supported|no longer|not allowed)\b/i.test(text)],
  ['enumeration', ({ text }) => (text.includes(',') && (text.match(/,(?! and| or)| and | or | & /g) ?? []).length >= 2) || /\b1[.)] .*\b2[.)] /.test(text)],
  ['definition', ({ lead }) => lead !== undefined],
  ['definition', ({ text }) => /^[A-Z][\w -]{1,40} (?:is|are) (?:an?|the|one of)\b/.test(text)],
];

export function kindOf(statement: Statement): FactKind {
  return KINDS.find(([, fits]) => fits(statement))?.[0] ?? 'statement';
}
