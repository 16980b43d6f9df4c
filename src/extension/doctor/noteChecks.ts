import { languages, type Diagnostic, type DiagnosticCollection, type Disposable, type TextDocument, type Uri } from 'vscode';
import { diagnose } from '../../core/doctor/diagnose';
import { NoteText } from '../../core/doctor/noteText';
import type { Problem } from '../../core/doctor/problem';
import type { Notes } from '../notes/notes';
import type { NoteStore } from '../notes/noteStore';
import { diagnosticOf } from './diagnosticOf';
import { FileNames } from './fileNames';
import { linkedFiles } from './linkedFiles';
import { disabledRules } from './reportedRules';

/** A problem and how the editor shows it. */
export interface ShownProblem {
  readonly problem: Problem;
  readonly diagnostic: Diagnostic;
}

interface Check {
  /** Of the document that was checked. */
  readonly version: number;
  readonly shown: readonly ShownProblem[];
}

/** The last check of each open note, and the editor’s list of problems. */
export class NoteChecks implements Disposable {
  readonly #notes: Notes;
  readonly #names: FileNames;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('cribsheet');
  readonly #checks = new Map<string, Check>();
  #disposed = false;

  constructor(notes: Notes, store: NoteStore) {
    this.#notes = notes;
    this.#names = new FileNames(notes, store);
  }

  /** Checks a note that is open; shows nothing of a document that is none. */
  async check(document: TextDocument): Promise<void> {
    const address = document.uri.toString();
    const { notebook } = this.#notes;
    const index = notebook?.note(address);
    if (!notebook || !index || index.skipped !== undefined) return this.clear(document.uri);
    const { version } = document;
    const text = new NoteText(document.getText());
    const files = await linkedFiles(text, document.uri, this.#names);
    // What was typed or closed while files were looked at is checked anew, or not at all.
    if (this.#disposed || document.isClosed || document.version !== version || notebook.note(address) !== index) return;
    const shown = diagnose({ text, index, notebook, files }, disabledRules()).map((problem) => ({ problem, diagnostic: diagnosticOf(problem) }));
    this.#checks.set(address, { version, shown });
    this.#collection.set(document.uri, shown.map(({ diagnostic }) => diagnostic));
  }

  clear(uri: Uri): void {
    this.#checks.delete(uri.toString());
    this.#collection.delete(uri);
  }

  /** Addresses of all notes of which something is shown. */
  get checked(): Iterable<string> {
    return this.#checks.keys();
  }

  /** What is wrong in a document; nothing where it has been edited since, for then places have moved. */
  of(document: TextDocument): readonly ShownProblem[] {
    const check = this.#checks.get(document.uri.toString());
    return check?.version === document.version ? check.shown : [];
  }

  dispose(): void {
    this.#disposed = true;
    this.#collection.dispose();
  }
}
