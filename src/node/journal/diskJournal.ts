import { homedir } from 'node:os';
import { join } from 'node:path';
import { decodeLine } from '../../core/review/decode';
import { encodeEvent } from '../../core/review/encode';
import type { NewEvent, ReviewEvent } from '../../core/review/event';
import { eventId } from '../../core/review/eventId';
import type { JournalContents, ReviewJournal } from '../../core/review/journal';
import { stampAfter } from '../../core/review/writerClock';
import { devicesOf, ensureDevice, randomName, thisMachine } from './deviceId';
import { diskFiles } from './diskFiles';
import { errorReason } from './errorReason';
import type { JournalFiles } from './journalFiles';
import { JournalReader } from './journalReader';
import { JournalWriter } from './journalWriter';

export interface DiskJournalOptions {
  /** The progress folder; made when the first review comes. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Minutes east of UTC at a time. */
  readonly offset?: (time: number) => number;
  readonly files?: JournalFiles;
  /** What tells this computer from others that share the folder. */
  readonly machine?: string;
  /** Whether the events of a device may count; all do unless told otherwise, and this device's always do. */
  readonly accepts?: (device: string) => boolean;
}

/** `~/.cribsheet`: out of reach of an editor's uninstall, and the same for every flavor of editor. */
export function homeProgressFolder(): string {
  return join(homedir(), '.cribsheet');
}

/** The journal of one window on a computer with a disk. Nothing is written or made before the first event. */
export class DiskJournal implements ReviewJournal {
  readonly location: string;
  readonly #files: JournalFiles;
  readonly #now: () => number;
  readonly #offset: (time: number) => number;
  readonly #machine: string;
  readonly #accepts: (device: string) => boolean;
  readonly #window = randomName();
  readonly #reader: JournalReader;
  /** Events whose write failed, by the draft that a retry comes with. */
  readonly #failed = new WeakMap<NewEvent, ReviewEvent>();
  #writer: JournalWriter | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #last = -1;
  #count = 0;
  #disposed = false;

  constructor(options: DiskJournalOptions) {
    this.location = options.folder;
    this.#files = options.files ?? diskFiles;
    this.#now = options.now ?? Date.now;
    this.#offset = options.offset ?? localOffset;
    this.#machine = options.machine ?? thisMachine();
    this.#accepts = options.accepts ?? (() => true);
    this.#reader = new JournalReader(this.#files, this.location);
  }

  append(draft: NewEvent): Promise<ReviewEvent> {
    if (this.#disposed) return Promise.reject(new Error('the journal is closed'));
    const done = this.#queue.then(() => this.#append(draft));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async read(): Promise<JournalContents> {
    // Where the names cannot be read, neither can the rest, and the reader says why.
    const own = await devicesOf(this.#files, this.location, this.#machine).catch(() => []);
    return this.#reader.read({ own, accepts: this.#accepts });
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    await this.#queue;
    await this.#writer?.close();
  }

  async #append(draft: NewEvent): Promise<ReviewEvent> {
    const event = this.#failed.get(draft) ?? this.#stamp(draft);
    this.#failed.set(draft, event);
    try {
      const line = encodeEvent(event);
      const decoded = decodeLine(line);
      if (decoded.kind !== 'event') throw new Error('the review cannot be written down', { cause: decoded });
      const writer = await this.#open();
      // By the writer's latest time: an event tried again must not lead back into the folder of a month before.
      await writer.append(line, monthOf(this.#last));
      this.#failed.delete(draft);
      return decoded.event;
    } catch (error) {
      throw new Error(errorReason(error), { cause: error });
    }
  }

  async #open(): Promise<JournalWriter> {
    if (this.#writer) return this.#writer;
    const [device = ''] = await ensureDevice(this.#files, this.location, this.#machine);
    this.#writer = new JournalWriter(this.#files, join(this.location, 'reviews', device), this.#window);
    return this.#writer;
  }

  #stamp(draft: NewEvent): ReviewEvent {
    const { time, behind } = stampAfter(this.#last, this.#now());
    this.#last = time;
    const id = eventId(time, this.#window, this.#count++);
    const offset = Math.round(this.#offset(time - behind));
    return behind === 0 ? { ...draft, id, time, offset } : { ...draft, id, time, offset, behind };
  }
}

/** Folders are by month in UTC, so that they do not depend on where the learner travels. */
function monthOf(time: number): string {
  return new Date(time).toISOString().slice(0, 7);
}

function localOffset(time: number): number {
  return -new Date(time).getTimezoneOffset();
}
