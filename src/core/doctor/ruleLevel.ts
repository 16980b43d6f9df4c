import type { DoctorRuleId } from './ruleIds';

/**
 * `problem`: something in the note is wrong. `hint`: nothing need be, but it is read otherwise than Markdown shows it; the
 * editor marks it faintly, and the command line does not fail because of it.
 */
export type RuleLevel = 'problem' | 'hint';

export function levelOf(rule: DoctorRuleId): RuleLevel {
  return rule === 'layout-not-rendered' ? 'hint' : 'problem';
}
