import { join } from 'node:path';
import { decodeFile, type DecodedFile } from '../../core/review/decodeFile';
import type { ReviewEvent } from '../../core/review/event';
import type { JournalContents, JournalProblem } from '../../core/review/journal';
import { errorReason } from './errorReason';
import type { FileStamp, JournalFiles } from './journalFiles';
import { listJournal } from './listJournal';

/** Bounds for what a hostile folder may make us read. */
export interface ReadLimits {
  /** Bytes. */
  readonly file: number;
  readonly events: number;
}

const LIMITS: ReadLimits = { file: 64 * 1024 * 1024, events: 1_000_000 };
const MAX_PROBLEMS = 1000;

interface ReadFile extends FileStamp {
  readonly decoded: DecodedFile;
}

/** Reads the files of all writers below `<root>/reviews`, and again only those whose size or time changed. */
export class JournalReader {
  readonly #files: JournalFiles;
  readonly #root: string;
  readonly #accepts: (device: string) => boolean;
  readonly #limits: ReadLimits;
  #known = new Map<string, ReadFile>();

  /** @param accepts whether a device's events may count; it is asked at every reading */
  constructor(files: JournalFiles, root: string, accepts: (device: string) => boolean, limits: ReadLimits = LIMITS) {
    this.#files = files;
    this.#root = root;
    this.#accepts = accepts;
    this.#limits = limits;
  }

  async read(): Promise<JournalContents> {
    const listing = await listJournal(this.#files, this.#root, this.#accepts);
    const events: ReviewEvent[] = [];
    const problems: JournalProblem[] = [...listing.problems];
    const known = new Map<string, ReadFile>();
    let unknown = 0;
    for (const file of listing.files) {
      const room = this.#limits.events - events.length;
      if (room <= 0) {
        problems.push({ file, line: 0, reason: `left out: more than ${this.#limits.events} events` });
        break;
      }
      try {
        const read = await this.#readFile(file, room);
        known.set(file, read);
        for (const event of read.decoded.events) events.push(event);
        unknown += read.decoded.unknown;
        for (const problem of read.decoded.problems) problems.push({ file, ...problem });
        if (read.size > this.#limits.file) problems.push({ file, line: 0, reason: 'larger than 64 MB' });
      } catch (error) {
        problems.push({ file, line: 0, reason: errorReason(error) });
      }
    }
    this.#known = known;
    return { events, problems: problems.slice(0, MAX_PROBLEMS), unknown, withheld: listing.withheld };
  }

  async #readFile(file: string, room: number): Promise<ReadFile> {
    const path = join(this.#root, file);
    const { size, changed } = await this.#files.stat(path);
    const known = this.#known.get(file);
    if (known?.size === size && known.changed === changed && known.decoded.events.length <= room) return known;
    const bytes = await this.#files.read(path, this.#limits.file);
    return { size, changed, decoded: decodeFile(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), room) };
  }
}
