import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { replaced } from './replaced';

/** What a command does, got from its registration: the installed extension has taken its id in this window. */
export function captured(register: () => Disposable): { readonly run: () => Promise<void>; readonly dispose: () => void } {
  let run: (() => Promise<void>) | undefined;
  const restore = replaced(commands, 'registerCommand', (_, callback) => {
    run = callback as () => Promise<void>;
    return { dispose: () => undefined };
  });
  try {
    const registered = register();
    if (run === undefined) throw new Error('No command was registered.');
    return { run, dispose: () => void registered.dispose() };
  } finally {
    restore();
  }
}
