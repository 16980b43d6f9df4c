import { Uri, workspace } from 'vscode';
import type { Question } from '../../core/quiz/question';
import type { Words } from '../../core/text/inline';
import { splitLines } from '../../core/text/lines';
import type { Guard } from '../log/guard';
import type { NoteStore } from '../notes/noteStore';

/** The statements behind questions as their notes mark them up. Read when a question is shown, there when it is answered. */
export class NoteQuotes {
  readonly #store: NoteStore;
  readonly #guard: Guard;
  readonly #arrived: () => void;
  /** By question; undefined while it is being read, and where the plain statement is as good. */
  readonly #quotes = new Map<string, Words | undefined>();

  constructor(store: NoteStore, guard: Guard, arrived: () => void) {
    this.#store = store;
    this.#guard = guard;
    this.#arrived = arrived;
  }

  of(question: Question): Words | undefined {
    const key = JSON.stringify([question.source, question.why]);
    if (!this.#quotes.has(key)) {
      this.#quotes.set(key, undefined);
      this.#guard.run('Quoting a note', async () => {
        const words = await this.#read(question);
        if (!words || !this.#quotes.has(key)) return;
        this.#quotes.set(key, words);
        this.#arrived();
      });
    }
    return this.#quotes.get(key);
  }

  /** The notes have changed. */
  forget(): void {
    this.#quotes.clear();
  }

  async #read({ source, why }: Question): Promise<Words | undefined> {
    // Late, since it brings a Markdown parser that nothing else needs.
    const { quotedWords } = await import('../../core/text/quotedWords');
    const open = workspace.textDocuments.find((document) => document.uri.toString() === source.uri);
    const text = open?.getText() ?? (await this.#store.read(Uri.parse(source.uri, true)));
    return quotedWords(splitLines(text).slice(source.start, source.end), why);
  }
}
