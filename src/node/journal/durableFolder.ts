import { dirname } from 'node:path';
import { errorCode } from './errorReason';
import type { JournalFiles } from './journalFiles';

/**
 * Makes a folder with the parents that it lacks, and every name on the way to it durable.
 * Folders that were there are synced as well: another window, or a try that failed, may have made them a moment ago.
 */
export async function makeDurableFolder(files: JournalFiles, path: string): Promise<void> {
  await makeFolders(files, path);
  for (let each = path; dirname(each) !== each; each = dirname(each)) await files.syncFolder(dirname(each));
}

/** From below: folders far above may exist and still not be ours to make. */
async function makeFolders(files: JournalFiles, path: string): Promise<void> {
  try {
    await files.makeFolder(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(files, dirname(path));
    await files.makeFolder(path);
  }
}
