import type { Disposable } from 'vscode';
import type { NoteIndex } from '../../core/notebook/noteIndex';

/**
 * Milliseconds over which notes are gathered before the notebook takes them, so that views are not drawn for each.
 * The editor holds back what a view has to say until it has been quiet for 200 ms: more often would show nothing.
 */
const BATCH = 400;

/** Gathers notes as they get read. Of two readings of one note that cross, the one that began later counts. */
export class Readings implements Disposable {
  readonly #apply: (indexes: readonly NoteIndex[]) => void;
  /** The latest reading of each note. */
  readonly #turns = new Map<string, number>();
  #turn = 0;
  #batch = new Map<string, NoteIndex>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param apply takes what was gathered */
  constructor(apply: (indexes: readonly NoteIndex[]) => void) {
    this.#apply = apply;
  }

  /** Begins a reading; gives back its turn. */
  begin(address: string): number {
    this.#turns.set(address, ++this.#turn);
    return this.#turn;
  }

  /** Ends a reading. @param onBatch called after the batch that it goes with */
  end(address: string, turn: number, index: NoteIndex, onBatch: () => void): void {
    if (this.#turns.get(address) !== turn) return;
    this.#batch.set(address, index);
    this.#timer ??= setTimeout(() => {
      this.flush();
      onBatch();
    }, BATCH);
  }

  /** The note is gone: readings of it that are under way come to nothing. */
  forget(address: string): void {
    this.#turns.delete(address);
    this.#batch.delete(address);
  }

  /** Hands over what was gathered; all readings that are under way come to nothing. */
  abandon(): void {
    this.flush();
    this.#turns.clear();
  }

  /** Hands over at once what was gathered. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#batch;
    this.#batch = new Map();
    if (batch.size > 0) this.#apply([...batch.values()]);
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
