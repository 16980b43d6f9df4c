import type { TextDocument } from 'vscode';
import { splitLines } from '../../core/text/lines';

/** The lines of a document, split once for each of its versions. */
export class DocumentLines {
  readonly #known = new WeakMap<TextDocument, { readonly version: number; readonly lines: readonly string[] }>();

  of(document: TextDocument): readonly string[] {
    const known = this.#known.get(document);
    if (known?.version === document.version) return known.lines;
    const lines = splitLines(document.getText());
    this.#known.set(document, { version: document.version, lines });
    return lines;
  }
}
