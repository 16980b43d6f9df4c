import { languages, type Diagnostic, type DiagnosticCollection, type Disposable, type TextDocument, type Uri } from 'vscode';
import { inOrder, problemsByRule } from '../../core/doctor/diagnose';
import { NoteText } from '../../core/doctor/noteText';
import type { Problem } from '../../core/doctor/problem';
import type { NoteIndex } from '../../core/notebook/noteIndex';
import type { Notes } from '../notes/notes';
import type { NoteStore } from '../notes/noteStore';
import { diagnosticOf } from './diagnosticOf';
import { FileNames } from './fileNames';
import { linkedFiles } from './linkedFiles';
import { disabledRules } from './reportedRules';
import { Turns } from './turns';

/** A problem and how the editor shows it. */
export interface ShownProblem {
  readonly problem: Problem;
  readonly diagnostic: Diagnostic;
}

/** What a check went by: it would find the same again where all of it is as before. */
interface Grounds {
  /** Of the document. */
  readonly version: number;
  readonly index: NoteIndex;
  /** Of the notebook: other notes have their say in some rules. */
  readonly revision: number;
  /** Counts up with changes of files and settings. */
  readonly surroundings: number;
}

interface Check extends Grounds {
  readonly text: NoteText;
  readonly shown: readonly ShownProblem[];
}

/** The last check of each open note, and the editor’s list of problems. */
export class NoteChecks implements Disposable {
  readonly #notes: Notes;
  readonly #names: FileNames;
  readonly #collection: DiagnosticCollection = languages.createDiagnosticCollection('cribsheet');
  readonly #checks = new Map<string, Check>();
  #surroundings = 0;
  #disposed = false;

  constructor(notes: Notes, store: NoteStore) {
    this.#notes = notes;
    this.#names = new FileNames(notes, store);
  }

  /** Files or settings may be others than they were: every note is worth another check. */
  outdate(): void {
    this.#surroundings++;
  }

  /** Checks a note that is open, unless nothing has changed; shows nothing of a document that is none. */
  async check(document: TextDocument): Promise<void> {
    const address = document.uri.toString();
    const { notebook } = this.#notes;
    const index = notebook?.note(address);
    if (!notebook || !index || index.skipped !== undefined) return this.clear(document.uri);
    const grounds = { version: document.version, index, revision: notebook.revision, surroundings: this.#surroundings };
    const before = this.#checks.get(address);
    if (before && isSame(before, grounds)) return;
    // An index that is behind is followed by another one, and then the note is checked.
    if (before?.version !== grounds.version || before.index !== index) {
      if (!this.#notes.isIndexOf(index, document.getText())) return;
    }
    // What was typed, read or closed meanwhile is checked anew, or not at all.
    const isOver = (): boolean => this.#disposed || document.isClosed || document.version !== grounds.version || notebook.note(address) !== index;
    const turns = new Turns();
    const text = before?.version === grounds.version ? before.text : new NoteText(document.getText());
    const files = await linkedFiles(text, document.uri, this.#names);
    const problems: Problem[] = [];
    await turns.pass();
    for (const found of problemsByRule({ text, index, notebook, files }, disabledRules())) {
      problems.push(...found);
      await turns.pass();
      if (isOver()) return;
    }
    if (isOver()) return;
    const shown = inOrder(problems).map((problem) => ({ problem, diagnostic: diagnosticOf(problem) }));
    this.#checks.set(address, { ...grounds, text, shown });
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

function isSame(a: Grounds, b: Grounds): boolean {
  return a.version === b.version && a.index === b.index && a.revision === b.revision && a.surroundings === b.surroundings;
}
