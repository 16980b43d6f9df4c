import { join } from 'node:path';
import { decodeFile, type DecodedFile } from '../../core/review/decodeFile';
import type { ReviewEvent } from '../../core/review/event';
import type { JournalContents, JournalProblem } from '../../core/review/journal';
import { errorReason } from './errorReason';
import type { FileStamp, JournalFiles } from './journalFiles';
import { listJournal, type DeviceConsent } from './listJournal';

/** Bounds for what a hostile folder may make us read. */
export interface ReadLimits {
  /** Bytes of a file. */
  readonly bytes: number;
  /** Events in all. */
  readonly events: number;
  /** Problems told; more are counted by file. */
  readonly problems: number;
}

const LIMITS: ReadLimits = { bytes: 64 * 1024 * 1024, events: 1_000_000, problems: 1000 };

interface ReadFile extends FileStamp {
  readonly decoded: DecodedFile;
}

/** Reads the files of all writers below `<root>/reviews`, and again only those whose size or time changed. */
export class JournalReader {
  readonly #files: JournalFiles;
  readonly #root: string;
  readonly #limits: ReadLimits;
  #known = new Map<string, ReadFile>();

  constructor(files: JournalFiles, root: string, limits: ReadLimits = LIMITS) {
    this.#files = files;
    this.#root = root;
    this.#limits = limits;
  }

  async read(consent: DeviceConsent): Promise<JournalContents> {
    const listing = await listJournal(this.#files, this.#root, consent);
    const events: ReviewEvent[] = [];
    const problems: JournalProblem[] = [...listing.problems];
    const known = new Map<string, ReadFile>();
    let unknown = 0;
    for (const file of listing.files) {
      try {
        const read = await this.#read(file, this.#limits.events - events.length);
        known.set(file, read);
        for (const event of read.decoded.events) events.push(event);
        unknown += read.decoded.unknown;
        problems.push(...this.#problemsOf(file, read));
      } catch (error) {
        problems.push({ file, line: 0, reason: errorReason(error) });
      }
    }
    this.#known = known;
    return { events, problems: problems.slice(0, this.#limits.problems), unknown, withheld: listing.withheld };
  }

  async #read(file: string, room: number): Promise<ReadFile> {
    const path = join(this.#root, file);
    const { size, changed } = await this.#files.stat(path);
    const known = this.#known.get(file);
    if (known?.size === size && known.changed === changed && !known.decoded.cut && known.decoded.events.length <= room) {
      return known;
    }
    const bytes = await this.#files.read(path, this.#limits.bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
    return { size, changed, decoded: decodeFile(text, room) };
  }

  #problemsOf(file: string, { size, decoded }: ReadFile): JournalProblem[] {
    const problems: JournalProblem[] = decoded.problems.map((problem) => ({ file, ...problem }));
    const more = decoded.bad - decoded.problems.length;
    if (more > 0) problems.push({ file, line: 0, reason: `${more} more lines cannot be read` });
    if (decoded.cut) problems.push({ file, line: 0, reason: `more than ${this.#limits.events} events in all` });
    if (size > this.#limits.bytes) problems.push({ file, line: 0, reason: `larger than ${this.#limits.bytes} bytes` });
    return problems;
  }
}
