import { dirname } from 'node:path';
import { errorCode } from './errorReason';
import type { JournalFiles } from './journalFiles';

/**
 * Makes a folder below a root, with the parents that it lacks, and makes the name of each, the root's too, durable.
 * Folders that were there are synced as well: another window, or a try that failed, may have made them a moment ago.
 */
export async function makeDurableFolder(files: JournalFiles, root: string, path: string): Promise<void> {
  const parent = dirname(path);
  if (path !== root && parent !== path) await makeDurableFolder(files, root, parent);
  if (path === root) await makeRoot(files, root);
  else await files.makeFolder(path);
  await files.syncFolder(parent);
}

/** Parents of the root are the learner's; only those that are missing are made. */
async function makeRoot(files: JournalFiles, path: string): Promise<void> {
  const parent = dirname(path);
  try {
    await files.makeFolder(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || parent === path) throw error;
    await makeRoot(files, parent);
    await files.syncFolder(dirname(parent));
    await files.makeFolder(path);
  }
}
