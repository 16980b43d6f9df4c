import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, Location, Position, Range, Uri } from 'vscode';
import type { Place, Problem } from '../../core/doctor/problem';

/** Stands before the rule in the editor’s list of problems. */
const SOURCE = 'Cribsheet';

/** Always the lowest of the levels that are listed: notes are the learner’s own. */
export function diagnosticOf({ rule, place, message, related }: Problem): Diagnostic {
  const diagnostic = new Diagnostic(rangeOf(place), message, DiagnosticSeverity.Information);
  diagnostic.source = SOURCE;
  diagnostic.code = rule;
  diagnostic.relatedInformation = related.map(
    ({ uri, line, text }) => new DiagnosticRelatedInformation(new Location(Uri.parse(uri), new Position(line, 0)), text),
  );
  if (rule === 'retired-service') diagnostic.tags = [DiagnosticTag.Deprecated];
  return diagnostic;
}

export function rangeOf({ line, start, end }: Place): Range {
  return new Range(line, start, line, end);
}
