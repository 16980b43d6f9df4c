import { join } from 'node:path';
import type { JournalProblem } from '../../core/review/journal';
import { errorReason } from './errorReason';
import type { FolderEntry, JournalFiles } from './journalFiles';

/** Whose events may count. */
export interface DeviceConsent {
  /** Names of this computer: never withheld, and read first. */
  readonly own: readonly string[];
  readonly accepts: (device: string) => boolean;
}

/** The files of a journal; paths are below its root, with `/`. */
export interface JournalListing {
  /** Own ones first and newest month first, so that a limit cuts off what matters least. */
  readonly files: readonly string[];
  readonly withheld: readonly string[];
  readonly problems: readonly JournalProblem[];
}

/** Below `reviews` every folder may be a device and every folder in it a month: copies that other programs made count too. */
export async function listJournal(files: JournalFiles, root: string, consent: DeviceConsent): Promise<JournalListing> {
  const found: string[] = [];
  const problems: JournalProblem[] = [];

  const list = async (path: string, kind: FolderEntry['kind']): Promise<string[]> => {
    try {
      const entries = await files.list(join(root, path));
      return entries.filter((entry) => entry.kind === kind).map((entry) => entry.name).sort();
    } catch (error) {
      problems.push({ file: path, line: 0, reason: errorReason(error) });
      return [];
    }
  };

  const devices = await list('reviews', 'folder');
  const own = devices.filter((device) => consent.own.includes(device));
  const others = devices.filter((device) => !consent.own.includes(device));
  for (const device of [...own, ...others.filter(consent.accepts)]) {
    for (const month of (await list(`reviews/${device}`, 'folder')).reverse()) {
      const folder = `reviews/${device}/${month}`;
      for (const name of await list(folder, 'file')) if (name.endsWith('.jsonl')) found.push(`${folder}/${name}`);
    }
  }
  return { files: found, withheld: others.filter((device) => !consent.accepts(device)), problems };
}
