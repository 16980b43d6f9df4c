import { LONGEST_ANSWER } from '../protocol/messages';
import { ownField } from '../protocol/ownField';
import type { VsCodeApi } from './vscodeApi';

/** An answer that is being given: all that the webview knows and the host does not. */
export interface Answering {
  /** The question that it is for. */
  readonly sequence: number;
  /** Index of the option chosen. */
  readonly chosen: number | undefined;
  readonly typed: string;
}

/** Keeps it while the panel is hidden or the window reloads. */
export class Draft {
  readonly #api: Pick<VsCodeApi, 'getState' | 'setState'>;

  constructor(api: Pick<VsCodeApi, 'getState' | 'setState'>) {
    this.#api = api;
  }

  /** Of this question; an empty one where none was begun. */
  read(sequence: number): Answering {
    const state = this.#api.getState();
    const chosen = ownField(state, 'chosen');
    const typed = ownField(state, 'typed');
    if (ownField(state, 'sequence') !== sequence) return { sequence, chosen: undefined, typed: '' };
    return {
      sequence,
      chosen: typeof chosen === 'number' ? chosen : undefined,
      typed: typeof typed === 'string' ? typed.slice(0, LONGEST_ANSWER) : '',
    };
  }

  write(answering: Answering): void {
    this.#api.setState(answering);
  }

  clear(): void {
    this.#api.setState(undefined);
  }
}
