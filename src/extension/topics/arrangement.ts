import { commands, Disposable, EventEmitter, type Event, type Memento } from 'vscode';
import type { Arrangement } from '../../core/present/treeRow';
import { command, context } from '../ids';
import type { Guard } from '../log/guard';

const KEY = 'arrangement';

/** How topics are arranged in this workspace, switched by *Group by Note* and *Group by Service*. */
export class ArrangementSwitch implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Arrangement>();
  readonly #commands: Disposable;
  #current: Arrangement;

  readonly onDidChange: Event<Arrangement> = this.#changed.event;

  constructor(memento: Memento, guard: Guard) {
    this.#memento = memento;
    this.#current = memento.get<unknown>(KEY) === 'service' ? 'service' : 'note';
    this.#commands = Disposable.from(
      guard.command(command.groupByNote, () => this.#change('note')),
      guard.command(command.groupByService, () => this.#change('service')),
    );
    void commands.executeCommand('setContext', context.arrangement, this.#current);
  }

  get current(): Arrangement {
    return this.#current;
  }

  dispose(): void {
    this.#commands.dispose();
    this.#changed.dispose();
  }

  async #change(arrangement: Arrangement): Promise<void> {
    this.#current = arrangement;
    this.#changed.fire(arrangement);
    await commands.executeCommand('setContext', context.arrangement, arrangement);
    await this.#memento.update(KEY, arrangement);
  }
}
