import { window, type Disposable } from 'vscode';
import { doctorRuleIds, type DoctorRuleId } from '../../core/doctor/ruleIds';
import { ruleSummaries } from '../../core/doctor/ruleSummaries';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import { disabledRules, setDisabledRules } from './reportedRules';

/** *Choose What the Doctor Reports…*: with the id of a rule, as a quick fix has it, that rule is turned off at once. */
export function registerChooseRules(guard: Guard): Disposable {
  return guard.command(command.chooseDoctorRules, async (rule) => {
    const before = disabledRules();
    const asked = doctorRuleIds.find((id) => id === rule);
    if (asked === undefined) return choose(before);
    await setDisabledRules([...before, asked]);
    guard.run('Offering to report a rule again', () => offerUndo(asked, before));
  });
}

async function offerUndo(rule: DoctorRuleId, before: ReadonlySet<DoctorRuleId>): Promise<void> {
  const chosen = await window.showInformationMessage(`Cribsheet does not report ${rule} any more.`, 'Undo');
  if (chosen !== undefined) await setDisabledRules(before);
}

async function choose(disabled: ReadonlySet<DoctorRuleId>): Promise<void> {
  const items = doctorRuleIds.map((rule) => ({ label: rule, detail: ruleSummaries[rule], rule, picked: !disabled.has(rule) }));
  const chosen = await window.showQuickPick(items, { title: 'What the Doctor Reports', canPickMany: true, matchOnDetail: true });
  if (!chosen) return;
  const reported = new Set(chosen.map(({ rule }) => rule));
  await setDisabledRules(doctorRuleIds.filter((rule) => !reported.has(rule)));
}
