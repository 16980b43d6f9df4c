import type { Examination } from './examination';
import type { Problem } from './problem';
import type { DoctorRuleId } from './ruleIds';
import { doctorRules } from './rules';

/**
 * What is wrong in a note, in the order of its lines. Pure and linear in the note; what other notes say is looked up.
 * @param without rules that the reader does not want
 */
export function diagnose(examination: Examination, without: ReadonlySet<DoctorRuleId> = new Set()): Problem[] {
  const problems = doctorRules.filter(({ id }) => !without.has(id)).flatMap((rule) => rule.find(examination));
  return problems.sort((a, b) => a.place.line - b.place.line || a.place.start - b.place.start);
}
