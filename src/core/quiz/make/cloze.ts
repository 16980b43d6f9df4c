import { capitalized } from '../language/statement';
import { inSingular } from '../language/verbs';
import { predicateOf } from '../predicate';
import { BLANK } from '../question';
import { isRunOn } from './standsAlone';
import type { FactView } from '../factView';

/** A part of a fact's text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Points at what is not in the sentence. */
const LEANS = /\b(?:these|those|this|here|above|below|mentioned|following)\b/i;

/**
 * The statement with a blank in the gap and its subject in front: `NAT Gateway scales up to ____`, `Lambda: memory from 128 MB to ____`.
 * Undefined where the gap does not lie in what is said of the subject.
 * @param left what stands in the gap, a blank and perhaps a unit
 */
export function clozeStem(view: FactView, gap: Gap, left = BLANK): string | undefined {
  const { noted, subject } = view;
  if (subject.broad) return undefined;
  const blanked = blankedText(noted.fact, gap, left);
  if (blanked === undefined) return undefined;
  const { kind, text } = predicateOf({ note: noted.note, fact: { ...noted.fact, ...blanked } }, subject);
  if (!text.includes(BLANK) || LEANS.test(text) || isRunOn(text)) return undefined;
  if (kind === 'verb') return text.startsWith(BLANK) ? undefined : `${subject.name} ${agreeing(subject.name, text)}`;
  if (kind === 'advice') return undefined;
  return saysSubject(text, subject.name) ? capitalized(text) : `${subject.name}: ${text}`;
}

function blankedText({ text, body }: { readonly text: string; readonly body: string }, gap: Gap, left: string): { text: string; body: string } | undefined {
  const lead = text.length - body.length;
  if (gap.start < lead) return undefined;
  const whole = `${text.slice(0, gap.start)}${left}${text.slice(gap.end)}`;
  return { text: whole, body: whole.slice(lead) };
}

function agreeing(name: string, text: string): string {
  return /[^s]s$/i.test(name) ? text : inSingular(text);
}

function saysSubject(text: string, name: string): boolean {
  return text.slice(0, text.indexOf(BLANK)).toLowerCase().includes(name.toLowerCase());
}
