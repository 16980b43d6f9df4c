import { stat } from 'node:fs/promises';
import { LinkNames } from '../core/doctor/links/linkNames';
import type { PathTest } from '../core/text/glob';
import { walk } from '../node/walk';

/** Names of all files below what was asked for: wiki links name a file wherever it lies. */
export type FileNames = Pick<LinkNames, 'has'>;

/** @param exclude asked about paths below each of the folders */
export async function readFileNames(paths: readonly string[], exclude: PathTest): Promise<FileNames> {
  const names = new LinkNames();
  for (const given of paths) {
    const found = await stat(given).catch(() => undefined);
    // Beside a file that was asked for alone there may be others.
    if (found?.isDirectory() !== true) names.addUnknown();
    const { files } = await walk(given, { include: () => true, exclude });
    for (const { name } of files) names.add(name);
  }
  return names;
}
