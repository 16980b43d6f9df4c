import { Disposable, window, type TextDocument } from 'vscode';
import type { Catalog } from '../../core/catalog/catalog';
import { entitiesIn } from '../../core/iac/entitiesIn';
import type { QuizScope } from '../../core/quiz/scope';
import { splitLines } from '../../core/text/lines';
import { command } from '../ids';
import type { Guard } from '../log/guard';
import type { Notes } from '../notes/notes';
import type { QuizHost } from './quizHost';

/** *Quiz on This File*: on what the file that was last worked on uses of AWS; in a note, on the note. */
export function registerQuizOnFile(quiz: QuizHost, notes: Notes, catalog: () => Promise<Catalog>, guard: Guard): Disposable {
  const files = new LastFile();
  const onFile = guard.command(command.quizOnFile, async () => {
    const document = files.document;
    if (!document) {
      await window.showInformationMessage('Open a file that uses AWS, or a note, first.');
      return;
    }
    await notes.settled();
    const scope = scopeOf(document, notes, await catalog());
    if (scope) await quiz.start(scope);
    else await window.showInformationMessage('This file names nothing of AWS that a quiz could be on.');
  });
  return Disposable.from(files, onFile);
}

/** Remembers the file in view while the quiz itself is in front of it. */
class LastFile implements Disposable {
  readonly #listening: Disposable;
  #document = window.activeTextEditor?.document;

  constructor() {
    this.#listening = window.onDidChangeActiveTextEditor((editor) => {
      if (editor && editor.document.uri.scheme !== 'output') this.#document = editor.document;
    });
  }

  get document(): TextDocument | undefined {
    return this.#document?.isClosed === true ? undefined : this.#document;
  }

  dispose(): void {
    this.#listening.dispose();
  }
}

function scopeOf(document: TextDocument, notes: Notes, catalog: Catalog): QuizScope | undefined {
  const { languageId, uri } = document;
  const address = uri.toString();
  if (notes.has(address)) return { kind: 'note', uri: address };
  const entities = entitiesIn({ languageId, path: uri.path, lines: splitLines(document.getText()) }, catalog);
  return entities.length > 0 ? { kind: 'file', name: uri.path.slice(uri.path.lastIndexOf('/') + 1), entities } : undefined;
}
