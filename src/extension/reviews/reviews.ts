import { EventEmitter, window, type Disposable } from 'vscode';
import { counted } from '../../core/present/counts';
import { standingsAt, type Standings } from '../../core/present/standing';
import type { NewEvent, ReviewEvent } from '../../core/review/event';
import type { JournalProblem, ReviewJournal } from '../../core/review/journal';
import { ReviewState } from '../../core/review/reviewState';
import { messageOf, type Guard } from '../log/guard';
import type { Clock } from '../platform';

/** How the journal names a line whose writer was stopped in the middle of it. */
const UNFINISHED = 'unfinished line';

export interface ReviewsDeps {
  readonly guard: Guard;
  readonly clock: Clock;
  createJournal(): ReviewJournal;
}

/**
 * What the learner knows, as all windows and computers have written it down. Read when first asked for, and again
 * whenever the learner comes back to this window.
 */
export class Reviews implements Disposable {
  readonly #deps: ReviewsDeps;
  readonly #changed = new EventEmitter<undefined>();
  readonly #focus: Disposable;
  readonly #state = new ReviewState();
  /** Answers of this window that were not taken back, the latest last. */
  readonly #answers: string[] = [];
  #journal: ReviewJournal | undefined;
  #loading: Promise<ReviewState> | undefined;
  #any = false;
  #told = false;

  readonly onDidChange = this.#changed.event;

  constructor(deps: ReviewsDeps) {
    this.#deps = deps;
    this.#focus = window.onDidChangeWindowState(({ focused }) => {
      if (focused && this.#loading) deps.guard.run('Reading reviews again', () => this.#read());
    });
  }

  /** Rejects where the progress folder can not be read; the next call tries again. */
  load(): Promise<ReviewState> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** As far as it has been read. */
  get state(): ReviewState {
    return this.#state;
  }

  /** Whether there is any review yet, as far as they have been read. */
  get any(): boolean {
    return this.#any;
  }

  /** How every fact stands now, as far as reviews have been read. */
  standings(): Standings {
    const { clock } = this.#deps;
    return standingsAt(this.#state, clock.now(), clock.offset());
  }

  /** Resolves when the event is durable; rejects with the reason as the end of a sentence. */
  async append(draft: NewEvent): Promise<ReviewEvent> {
    await this.load();
    const event = await this.#open().append(draft);
    if (event.kind === 'answer') this.#answers.push(event.id);
    if (event.kind === 'undo') this.#forget(event.target);
    this.#any = true;
    if (this.#state.add(event)) this.#changed.fire(undefined);
    return event;
  }

  /** Takes back the latest answer of this window; false where there is none. */
  async undoLast(): Promise<boolean> {
    const target = this.#answers.at(-1);
    if (target === undefined) return false;
    await this.append({ kind: 'undo', target });
    return true;
  }

  /** Where reviews are kept, for people. */
  get location(): string {
    return this.#open().location;
  }

  dispose(): void {
    this.#focus.dispose();
    this.#changed.dispose();
    void this.#journal?.dispose();
  }

  #open(): ReviewJournal {
    this.#journal ??= this.#deps.createJournal();
    return this.#journal;
  }

  async #load(): Promise<ReviewState> {
    try {
      await this.#read();
      return this.#state;
    } catch (error) {
      this.#loading = undefined;
      this.#tellOnce(`Your reviews could not be read: ${messageOf(error)}`);
      throw error;
    }
  }

  async #read(): Promise<void> {
    const { events, problems, unknown } = await this.#open().read();
    const added = this.#state.addAll(events);
    const { guard } = this.#deps;
    if (added > 0) {
      this.#any = true;
      guard.log.info(`Reviews: ${String(added)} read, ${counted(problems.length, 'line')} left out, ${String(unknown)} of a newer version.`);
      this.#changed.fire(undefined);
    }
    for (const { file, line, reason } of problems) guard.log.warn(`Reviews: ${file}:${String(line)}: ${reason}`);
    // An unfinished line was never acknowledged: nothing of the learner's is lost, and it stays there for good.
    const lost = problems.filter(({ reason }) => reason !== UNFINISHED);
    if (lost.length > 0) this.#tellOnce(leftOutWords(lost));
  }

  #tellOnce(message: string): void {
    if (!this.#told) this.#deps.guard.tell(message);
    this.#told = true;
  }

  #forget(id: string): void {
    const at = this.#answers.lastIndexOf(id);
    if (at >= 0) this.#answers.splice(at, 1);
  }
}

function leftOutWords(lost: readonly JournalProblem[]): string {
  const whole = lost.find(({ line }) => line === 0);
  if (whole) return `Part of your reviews could not be read (${whole.file}: ${whole.reason}). All others count.`;
  const lines = lost.length;
  return `${counted(lines, 'line')} of your reviews could not be read and ${lines === 1 ? 'was' : 'were'} left out. All others count.`;
}
