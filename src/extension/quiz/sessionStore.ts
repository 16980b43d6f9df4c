import type { Memento } from 'vscode';
import { readSession } from '../../core/quiz/savedSession';
import type { Session } from '../../core/quiz/session';

/** A session that was put away. */
export interface SavedSession {
  readonly session: Session;
  /** When it was last touched, milliseconds. */
  readonly time: number;
  /** Whether the panel stood on it, rather than on the start page. */
  readonly inView: boolean;
}

const KEY = 'quiz.session';

/**
 * The session of a workspace, so that a reload of the window does not end it: some ten kilobytes. Answers are in the
 * journal by then; what is lost with this is the order of questions alone.
 */
export class SessionStore {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  read(): SavedSession | undefined {
    const saved = this.#memento.get<{ readonly session?: unknown; readonly time?: unknown; readonly inView?: unknown }>(KEY);
    const session = readSession(saved?.session);
    return session && { session, time: typeof saved?.time === 'number' ? saved.time : 0, inView: saved?.inView === true };
  }

  async write(saved: SavedSession | undefined): Promise<void> {
    await this.#memento.update(KEY, saved);
  }
}
