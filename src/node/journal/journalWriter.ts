import { join } from 'node:path';
import { makeDurableFolder } from './durableFolder';
import type { AppendFile, JournalFiles } from './journalFiles';

/**
 * Appends lines to the files of one window: `<folder>/<yyyy-mm>/<window>.jsonl`. After a failure the file may end in a
 * torn line, so that the next line goes to a new one: `<window>-2.jsonl`. Calls must not overlap.
 */
export class JournalWriter {
  readonly #files: JournalFiles;
  readonly #folder: string;
  readonly #window: string;
  #generation = 1;
  #month = '';
  #file: AppendFile | undefined;

  /**
   * @param folder of the device; made at need
   * @param window unique over all windows that ever were
   */
  constructor(files: JournalFiles, folder: string, window: string) {
    this.#files = files;
    this.#folder = folder;
    this.#window = window;
  }

  /** Resolves when the line is durable. @param month `2025-11`, in UTC */
  async append(line: string, month: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    if (month !== this.#month) await this.close();
    try {
      if (this.#file === undefined) await this.#appendToNew(bytes, month);
      else await write(this.#file, bytes);
    } catch (error) {
      this.#generation++;
      await this.close();
      throw error;
    }
  }

  /** Everything acknowledged is durable already, so that a failure to close loses nothing. */
  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => undefined);
  }

  /** The first line of a file is durable when the file's name is, too. */
  async #appendToNew(bytes: Uint8Array, month: string): Promise<void> {
    const folder = join(this.#folder, month);
    const name = this.#generation === 1 ? this.#window : `${this.#window}-${this.#generation}`;
    await makeDurableFolder(this.#files, folder);
    const file = await this.#files.create(join(folder, `${name}.jsonl`));
    this.#file = file;
    this.#month = month;
    await write(file, bytes);
    await this.#files.syncFolder(folder);
  }
}

async function write(file: AppendFile, bytes: Uint8Array): Promise<void> {
  const written = await file.write(bytes);
  if (written !== bytes.length) {
    // A full disk takes what fits without an error and says ENOSPC only the next time.
    throw new Error('no space left on device', { cause: `${written} of ${bytes.length} bytes written` });
  }
  await file.sync();
  if (!(await file.isLinked())) throw new Error('the file was deleted by another program');
}
