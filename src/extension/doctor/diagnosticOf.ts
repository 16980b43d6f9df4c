import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, Location, Position, Range, Uri } from 'vscode';
import type { Place, Problem } from '../../core/doctor/problem';
import { command } from '../ids';

/** Stands before the rule in the editor’s list of problems. */
const SOURCE = 'Cribsheet';

/** Where the rule is explained, and can be turned off. */
const RULES = Uri.parse(`command:${command.chooseDoctorRules}`);

/** Always the lowest of the levels that are listed: notes are the learner’s own. */
export function diagnosticOf({ rule, place, message, related }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(place), message, DiagnosticSeverity.Information);
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
