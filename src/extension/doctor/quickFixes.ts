import { CodeAction, CodeActionKind, FilePermission, WorkspaceEdit, workspace, type CodeActionProvider, type CodeActionProviderMetadata, type Range, type TextDocument, type Uri } from 'vscode';
import type { Fix, Problem } from '../../core/doctor/problem';
import { command } from '../ids';
import { rangeOf } from './diagnosticOf';
import type { NoteChecks, ShownProblem } from './noteChecks';

/** What may be done about the problems under the cursor: the fix, the same fix in all of the note, and to hear no more of their rule. */
export class QuickFixes implements CodeActionProvider {
  static readonly metadata: CodeActionProviderMetadata = { providedCodeActionKinds: [CodeActionKind.QuickFix] };
  readonly #checks: Pick<NoteChecks, 'of'>;

  constructor(checks: Pick<NoteChecks, 'of'>) {
    this.#checks = checks;
  }

  async provideCodeActions(document: TextDocument, range: Range): Promise<CodeAction[]> {
    const all = this.#checks.of(document);
    const here = all.filter(({ diagnostic }) => diagnostic.range.intersection(range) !== undefined);
    if (here.length === 0) return [];
    const rules = new Set(here.map(({ problem }) => problem.rule));
    const fixes = [
      ...here.flatMap((shown) => fixOne(shown, document.uri)),
      ...[...rules].flatMap((rule) => fixAll(all.filter(({ problem }) => problem.rule === rule), document.uri)),
    ];
    return [
      ...(fixes.length > 0 && (await isWritable(document.uri)) ? fixes : []),
      ...[...rules].map((rule) => turnOff(here.filter(({ problem }) => problem.rule === rule), rule)),
    ];
  }
}

/** Where a note cannot be saved, a fix would only leave it unsaved. */
async function isWritable(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) !== true) return false;
  try {
    const { permissions } = await workspace.fs.stat(uri);
    return permissions !== FilePermission.Readonly;
  } catch {
    // It was deleted while it is open: saving it writes it again.
    return true;
  }
}

function fixOne({ problem, diagnostic }: ShownProblem, uri: Uri): CodeAction[] {
  if (!problem.fix) return [];
  const action = new CodeAction(problem.fix.title, CodeActionKind.QuickFix);
  action.edit = editOf([problem.fix], uri);
  action.diagnostics = [diagnostic];
  // A former name may be meant: notes on the old exam, or on the day of the change.
  action.isPreferred = problem.rule !== 'renamed-service';
  return [action];
}

/** @param shown all problems of one rule in the note */
function fixAll(shown: readonly ShownProblem[], uri: Uri): CodeAction[] {
  const fixes = shown.flatMap(({ problem }) => problem.fix ?? []);
  const [first] = shown;
  if (!first || fixes.length < 2) return [];
  const action = new CodeAction(`Fix all ${String(fixes.length)} of ${first.problem.rule} in this note`, CodeActionKind.QuickFix);
  action.edit = editOf(fixes, uri);
  action.diagnostics = shown.map(({ diagnostic }) => diagnostic);
  return [action];
}

function turnOff(shown: readonly ShownProblem[], rule: Problem['rule']): CodeAction {
  const title = `Don’t report ${rule}`;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: command.chooseDoctorRules, title, arguments: [rule] };
  action.diagnostics = shown.map(({ diagnostic }) => diagnostic);
  return action;
}

function editOf(fixes: readonly Fix[], uri: Uri): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const place of fixes.flatMap(({ edits }) => edits)) edit.replace(uri, rangeOf(place), place.text);
  return edit;
}
