import { window, type Disposable, type ExtensionContext, type LogOutputChannel } from 'vscode';

/** What `activate` gives back, for tests. */
export interface Activation {
  /** How long `activate` took by its own clock, milliseconds. */
  readonly milliseconds: number;
}

/** Runs what activates Cribsheet, and says so where that fails. */
export function activation(context: ExtensionContext, begin: (log: LogOutputChannel) => Disposable): Activation {
  const started = performance.now();
  const log = window.createOutputChannel('Cribsheet', { log: true });
  context.subscriptions.push(log);
  try {
    context.subscriptions.push(begin(log));
  } catch (error) {
    log.error(error instanceof Error ? error : String(error));
    void window.showErrorMessage('Cribsheet could not be started.', 'Show Log').then((chosen) => {
      if (chosen !== undefined) log.show();
    });
    throw error;
  }
  const milliseconds = performance.now() - started;
  log.info(`Activated in ${milliseconds.toFixed(1)} ms.`);
  return { milliseconds };
}
