import { ConfigurationTarget, workspace } from 'vscode';
import { doctorRuleIds, type DoctorRuleId } from '../../core/doctor/ruleIds';
import { setting } from '../configuration';

/** Rules that the reader does not want; what is no rule is left out. */
export function disabledRules(): ReadonlySet<DoctorRuleId> {
  const listed = setting('cribsheet.doctor.disabledRules');
  return new Set(doctorRuleIds.filter((rule) => listed.includes(rule)));
}

/** Writes the setting where it is in force: a list of the workspace hides that of the user. */
export async function setDisabledRules(rules: Iterable<DoctorRuleId>): Promise<void> {
  const disabled = new Set(rules);
  const configuration = workspace.getConfiguration('cribsheet');
  const inWorkspace = configuration.inspect('doctor.disabledRules')?.workspaceValue !== undefined;
  await configuration.update(
    'doctor.disabledRules',
    doctorRuleIds.filter((rule) => disabled.has(rule)),
    inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global,
  );
}
