import { commands, window, type Disposable, type LogOutputChannel } from 'vscode';
import { withoutLinks } from '../../core/text/editorMarkup';
import { command, type CommandId } from '../ids';

/** Nothing that fails in here reaches the editor: it is logged, and the user reads at most one message. */
export class Guard {
  readonly log: LogOutputChannel;

  constructor(log: LogOutputChannel) {
    this.log = log;
  }

  /** For providers: what fails is logged and undefined is provided, since nobody asked for a message. */
  async provide<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#note(what, error);
      return undefined;
    }
  }

  /** For what goes on in the background, started by nobody and awaited by nobody. */
  run(what: string, work: () => unknown): void {
    void this.provide(what, async () => {
      await work();
    });
  }

  /** Registers a command; its arguments may come from anywhere, and its failure is told. */
  command(id: CommandId, run: (...args: readonly unknown[]) => unknown): Disposable {
    return commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await run(...args);
      } catch (error) {
        this.#note(id, error);
        this.tell(messageOf(error));
      }
    });
  }

  /** A message that offers the log. */
  tell(message: string): void {
    void window.showErrorMessage(withoutLinks(sentence(message)), 'Show Log').then((chosen) => {
      if (chosen !== undefined) void commands.executeCommand(command.showLog);
    });
  }

  #note(what: string, error: unknown): void {
    this.log.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
