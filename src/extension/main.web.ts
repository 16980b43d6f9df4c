import { Uri, workspace, type ExtensionContext } from 'vscode';
import { activation, type Activation } from './activation';
import { lazyCatalog } from './catalog/lazyCatalog';
import { compose } from './compose';
import { localClock } from './localClock';
import type { Platform } from './platform';
import { callerIndexer } from './web/callerIndexer';
import { noJournal } from './web/noJournal';
import { workspaceStore } from './web/workspaceStore';

/** The entry in a browser: everything goes over `workspace.fs`, and notes are indexed where the extension runs. */
export function activate(context: ExtensionContext): Activation {
  return activation(context, (log) => compose(context, browser(context), log));
}

function browser(context: ExtensionContext): Platform {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'catalog.json');
  const catalogText = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));
  return {
    clock: localClock,
    home: undefined,
    store: workspaceStore,
    catalogText,
    createIndexer: (onProblem) => callerIndexer(lazyCatalog(catalogText), onProblem),
    createJournal: noJournal,
  };
}
