import { mkdir, open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { errorCode } from './errorReason';
import type { AppendFile, FolderEntry, JournalFiles } from './journalFiles';

/** A learner's history is nobody else's business. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/** What some network drives say that cannot sync a folder, and what a folder far above says that we may not read. */
const CANNOT_SYNC: ReadonlySet<string> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EISDIR', 'EBADF', 'EACCES', 'EPERM']);

/** The disk of this computer. */
export const diskFiles: JournalFiles = {
  async makeFolder(path) {
    try {
      await mkdir(path, { mode: FOLDER_MODE });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  },

  async syncFolder(path) {
    if (process.platform === 'win32') return;
    let folder: FileHandle | undefined;
    try {
      folder = await open(path, 'r');
      await folder.sync();
    } catch (error) {
      if (!CANNOT_SYNC.has(errorCode(error))) throw error;
    } finally {
      await folder?.close();
    }
  },

  async create(path) {
    return appendFile(await open(path, 'ax', FILE_MODE));
  },

  async list(path) {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      return entries.map((entry): FolderEntry => {
        const kind = entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
        return { name: entry.name, kind };
      });
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  },

  async stat(path) {
    const { size, mtimeMs } = await stat(path);
    return { size, changed: mtimeMs };
  },

  async read(path, limit) {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, limit));
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return buffer.subarray(0, length);
    } finally {
      await file.close();
    }
  },
};

function appendFile(handle: FileHandle): AppendFile {
  return {
    write: async (bytes) => (await handle.write(bytes)).bytesWritten,
    sync: () => handle.datasync(),
    isLinked: async () => (await handle.stat()).nlink > 0,
    close: () => handle.close(),
  };
}
