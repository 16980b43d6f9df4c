import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PathTest } from '../core/text/glob';

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Below its root, with `/`: `aws/networking.md`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
}

export interface LeftOut {
  /** Absolute. */
  readonly path: string;
  /** For people, to stand behind `because`: `access is denied`. */
  readonly reason: string;
}

export interface Walk {
  /** Sorted by name. */
  readonly files: readonly FoundFile[];
  /** Why the root itself could not be read; undefined where it was. */
  readonly problem: string | undefined;
  /** Folders below it that could not be read, and links that lead out of it. */
  readonly leftOut: readonly LeftOut[];
}

/** Both are asked about paths below the root, `exclude` also about folders. */
export interface Wanted {
  readonly include: PathTest;
  readonly exclude: PathTest;
}

/**
 * All wanted files below a folder; a root that is itself a file is taken as it is. The root may be a link, but links
 * below it are not followed: inside they would show a note twice, and outside a foreign folder could point anywhere.
 * Never throws: what can not be read is reported.
 */
export async function walk(root: string, wanted: Wanted): Promise<Walk> {
  const walker = new Walker(path.resolve(root), wanted);
  const problem = await walker.run();
  return { files: walker.files.sort((a, b) => (a.name < b.name ? -1 : 1)), problem, leftOut: walker.leftOut };
}

class Walker {
  readonly files: FoundFile[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #root: string;
  readonly #wanted: Wanted;
  #real = '';

  constructor(root: string, wanted: Wanted) {
    this.#root = root;
    this.#wanted = wanted;
  }

  async run(): Promise<string | undefined> {
    try {
      const found = await stat(this.#root);
      if (found.isFile()) {
        await this.#take(path.basename(this.#root), this.#root);
      } else {
        this.#real = await realpath(this.#root);
        await this.#enter('', await readdir(this.#root, { withFileTypes: true }));
      }
      return undefined;
    } catch (error) {
      return reasonOf(error);
    }
  }

  async #enter(name: string, entries: readonly Dirent[]): Promise<void> {
    const files: Promise<void>[] = [];
    for (const entry of entries) {
      const below = name === '' ? entry.name : `${name}/${entry.name}`;
      const place = path.join(this.#root, below);
      if (this.#wanted.exclude(below)) continue;
      if (entry.isDirectory()) await this.#open(below, place);
      else if (entry.isFile() && this.#wanted.include(below)) files.push(this.#take(below, place));
      else if (entry.isSymbolicLink()) await this.#look(below, place);
    }
    await Promise.all(files);
  }

  async #open(name: string, folder: string): Promise<void> {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      this.leftOut.push({ path: folder, reason: reasonOf(error) });
      return;
    }
    await this.#enter(name, entries);
  }

  /** Says that a link to notes elsewhere was left out; one to nowhere, or to a place below the root, needs no word. */
  async #look(name: string, link: string): Promise<void> {
    try {
      const real = await realpath(link);
      const inside = real === this.#real || real.startsWith(this.#real + path.sep);
      const notes = this.#wanted.include(name) || (await stat(real)).isDirectory();
      if (!inside && notes) this.leftOut.push({ path: link, reason: 'it is a link out of the folder' });
    } catch {
      // It leads nowhere, or in a circle.
    }
  }

  async #take(name: string, file: string): Promise<void> {
    try {
      const { size, mtimeMs } = await stat(file);
      this.files.push({ path: file, name, size, mtime: Math.floor(mtimeMs) });
    } catch {
      // It went away between the listing and now.
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  ENOTDIR: 'it is not a folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  EBUSY: 'it is in use',
};

/** Why a file or folder could not be read, to stand behind `because`. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code === undefined) return error instanceof Error ? error.message : String(error);
  return REASONS[code] ?? `of the error ${code}`;
}
