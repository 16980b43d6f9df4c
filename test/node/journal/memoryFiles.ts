import { basename, dirname } from 'node:path';
import type { AppendFile, FolderEntry, JournalFiles } from '../../../src/node/journal/journalFiles';

interface MemoryFile {
  bytes: Buffer;
  /** How many bytes would survive a power cut. */
  durable: number;
}

interface MemoryFolder {
  readonly entries: Map<string, MemoryNode>;
  /** The names that would survive a power cut. */
  durable: ReadonlyMap<string, MemoryNode>;
}

type MemoryNode = MemoryFile | MemoryFolder;

/** Something that goes wrong with one call; `short` writes half of the bytes and says so. */
export type Fault = 'short' | 'ENOSPC' | 'EACCES' | 'EIO' | 'EROFS';

/** Decides for each call, numbered from 0, whether it goes wrong. */
export type Weather = (call: number, operation: string) => Fault | undefined;

/** A file system in memory that knows which of its contents a power cut would leave, and fails when told. */
export class MemoryFiles implements JournalFiles {
  weather: Weather = () => undefined;
  calls = 0;
  readonly log: string[] = [];
  readonly #root: MemoryFolder;
  #changes = 0;
  readonly #changed = new WeakMap<MemoryFile, number>();

  constructor(root: MemoryFolder = folderOf(new Map([['home', folderOf(new Map())]]))) {
    this.#root = root;
  }

  /**
   * What is there after a power cut.
   * @param luck how much of what was written but not synced is there all the same, 0 to 1
   */
  afterPowerCut(luck: number): MemoryFiles {
    const survive = (node: MemoryNode): MemoryNode => {
      if ('bytes' in node) {
        const length = node.durable + Math.floor((node.bytes.length - node.durable) * luck);
        return { bytes: Buffer.from(node.bytes.subarray(0, length)), durable: length };
      }
      const entries = luck > 0 ? node.entries : node.durable;
      return folderOf(new Map([...entries].map(([name, each]) => [name, survive(each)])));
    };
    return new MemoryFiles(survive(this.#root) as MemoryFolder);
  }

  async makeFolder(path: string): Promise<void> {
    await this.#call('makeFolder', path);
    const parent = this.#folder(dirname(path));
    if (!parent.entries.has(basename(path))) {
      parent.entries.set(basename(path), { entries: new Map(), durable: new Map() });
    }
  }

  async syncFolder(path: string): Promise<void> {
    await this.#call('syncFolder', path);
    const folder = this.#folder(path);
    folder.durable = new Map(folder.entries);
  }

  async create(path: string): Promise<AppendFile> {
    await this.#call('create', path);
    const parent = this.#folder(dirname(path));
    if (parent.entries.has(basename(path))) throw failure('EEXIST');
    const file: MemoryFile = { bytes: Buffer.alloc(0), durable: 0 };
    parent.entries.set(basename(path), file);
    return {
      write: async (bytes) => {
        const fault = await this.#call('write', path);
        const taken = fault === 'short' ? Math.floor(bytes.length / 2) : bytes.length;
        file.bytes = Buffer.concat([file.bytes, bytes.subarray(0, taken)]);
        this.#changed.set(file, ++this.#changes);
        return taken;
      },
      sync: async () => {
        await this.#call('sync', path);
        file.durable = file.bytes.length;
      },
      isLinked: async () => {
        await this.#call('isLinked', path);
        return parent.entries.get(basename(path)) === file;
      },
      close: async () => {
        await this.#call('close', path);
      },
    };
  }

  async list(path: string): Promise<readonly FolderEntry[]> {
    await this.#call('list', path);
    const node = this.#node(path);
    if (node === undefined || 'bytes' in node) return [];
    return [...node.entries].map(([name, each]) => ({ name, kind: 'bytes' in each ? 'file' : 'folder' }));
  }

  async stat(path: string): Promise<{ size: number; changed: number }> {
    await this.#call('stat', path);
    const file = this.#file(path);
    return { size: file.bytes.length, changed: this.#changed.get(file) ?? 0 };
  }

  async read(path: string, limit: number): Promise<Uint8Array> {
    await this.#call('read', path);
    return this.#file(path).bytes.subarray(0, limit);
  }

  async #call(operation: string, path: string): Promise<Fault | undefined> {
    await Promise.resolve();
    this.log.push(`${operation} ${path}`);
    const fault = this.weather(this.calls++, operation);
    if (fault !== undefined && fault !== 'short') throw failure(fault);
    return fault;
  }

  #node(path: string): MemoryNode | undefined {
    let node: MemoryNode | undefined = this.#root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      node = node !== undefined && 'entries' in node ? node.entries.get(name) : undefined;
    }
    return node;
  }

  #folder(path: string): MemoryFolder {
    const node = this.#node(path);
    if (node === undefined) throw failure('ENOENT');
    if ('bytes' in node) throw failure('ENOTDIR');
    return node;
  }

  #file(path: string): MemoryFile {
    const node = this.#node(path);
    if (node === undefined || 'entries' in node) throw failure('ENOENT');
    return node;
  }
}

function folderOf(entries: Map<string, MemoryNode>): MemoryFolder {
  return { entries, durable: new Map(entries) };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code });
}
