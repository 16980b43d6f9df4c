import { join } from 'node:path';
import type { JournalProblem } from '../../core/review/journal';
import { errorReason } from './errorReason';
import type { FolderEntry, JournalFiles } from './journalFiles';

/** The files of a journal; paths are below its root, with `/`. */
export interface JournalListing {
  /** Newest month first within a device, so that a limit cuts off the oldest. */
  readonly files: readonly string[];
  readonly withheld: readonly string[];
  readonly problems: readonly JournalProblem[];
}

/** Below `reviews` every folder may be a device and every folder in it a month: copies that other programs made count too. */
export async function listJournal(
  files: JournalFiles,
  root: string,
  accepts: (device: string) => boolean,
): Promise<JournalListing> {
  const found: string[] = [];
  const withheld: string[] = [];
  const problems: JournalProblem[] = [];

  const list = async (path: string, kind: FolderEntry['kind']): Promise<string[]> => {
    try {
      const entries = await files.list(join(root, path));
      return entries.filter((entry) => entry.kind === kind).map((entry) => entry.name);
    } catch (error) {
      problems.push({ file: path, line: 0, reason: errorReason(error) });
      return [];
    }
  };

  for (const device of (await list('reviews', 'folder')).sort()) {
    if (!accepts(device)) {
      withheld.push(device);
      continue;
    }
    for (const month of (await list(`reviews/${device}`, 'folder')).sort().reverse()) {
      const folder = `reviews/${device}/${month}`;
      for (const name of (await list(folder, 'file')).sort()) {
        if (name.endsWith('.jsonl')) found.push(`${folder}/${name}`);
      }
    }
  }
  return { files: found, withheld, problems };
}
