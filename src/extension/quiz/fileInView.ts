import { window, type TextDocument } from 'vscode';
import type { Catalog, EntityId } from '../../core/catalog/catalog';
import { entitiesIn } from '../../core/iac/entitiesIn';
import { splitLines } from '../../core/text/lines';

/** The source file that the learner works on, for "This file" on the start page; undefined where it uses nothing of AWS. */
export function fileInView(
  catalog: Catalog,
  isNote: (address: string) => boolean,
): { readonly name: string; readonly entities: readonly EntityId[] } | undefined {
  const editors = window.activeTextEditor ? [window.activeTextEditor, ...window.visibleTextEditors] : window.visibleTextEditors;
  for (const { document } of editors) {
    if (isNote(document.uri.toString())) continue;
    const entities = used(document, catalog);
    if (entities.length > 0) return { name: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1), entities };
  }
  return undefined;
}

function used(document: TextDocument, catalog: Catalog): EntityId[] {
  return entitiesIn({ languageId: document.languageId, path: document.uri.path, lines: splitLines(document.getText()) }, catalog);
}
