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
    const { files, problem, leftOut } = await walk(given, { include: () => true, exclude });
    // Beside a file that was asked for alone there may be others, as there may be in a folder that was left out.
    if (found?.isDirectory() !== true || problem !== undefined || leftOut.length > 0) names.addUnknown();
    for (const { name } of files) names.add(name);
  }
  return names;
}
