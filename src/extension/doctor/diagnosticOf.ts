import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Range, Uri } from 'vscode';
import type { Place, Problem } from '../../core/doctor/problem';
import { levelOf, type RuleLevel } from '../../core/doctor/ruleLevel';
import { command } from '../ids';

/** Stands before the rule in the editor’s list of problems. */
const SOURCE = 'Cribsheet';

/** Where the rule is explained, and can be turned off. */
const RULES = Uri.parse(`command:${command.chooseDoctorRules}`);

/** Problems have the lowest of the levels that are listed: notes are the learner’s own. Hints are seen in the text alone. */
const SEVERITIES: Readonly<Record<RuleLevel, DiagnosticSeverity>> = {
  problem: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnosticOf({ rule, place, message, related }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(place), message, SEVERITIES[levelOf(rule)]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: rule, target: RULES };
  diagnostic.relatedInformation = related.map(
    ({ uri, line, text }) => new DiagnosticRelatedInformation(new Location(Uri.parse(uri), new Position(line, 0)), text),
  );
  return diagnostic;
}

export function rangeOf({ line, start, end }: Place): Range {
  return new Range(line, start, line, end);
}
