import type { Examination } from './examination';
import type { Problem } from './problem';
import type { DoctorRuleId } from './ruleIds';
import { doctorRules } from './rules';

/**
 * What is wrong in a note, in the order of its lines. Pure and linear in the note; what other notes say is looked up.
 * @param without rules that the reader does not want
 */
export function diagnose(examination: Examination, without: ReadonlySet<DoctorRuleId> = new Set()): Problem[] {
  return inOrder([...problemsByRule(examination, without)].flat());
}

/** The same rule by rule, for who must let others work in between: a rule looks at the note when it is its turn. */
export function* problemsByRule(examination: Examination, without: ReadonlySet<DoctorRuleId>): Generator<readonly Problem[], void> {
  for (const rule of doctorRules) if (!without.has(rule.id)) yield rule.find(examination);
}

export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start);
}
