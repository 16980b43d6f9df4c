import { createHash, randomBytes } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { makeDurableFolder } from './durableFolder';
import type { JournalFiles } from './journalFiles';

const SIZE = 12;

/** What tells this computer and account from others that share a synced folder. */
export function thisMachine(): string {
  return `${hostname()}\n${homedir()}`;
}

/** A random name: 12 hexadecimal digits. */
export function randomName(): string {
  return randomBytes(SIZE / 2).toString('hex');
}

/**
 * The names under which this computer has written, sorted; usually one, none before its first review.
 *
 * A progress folder may be shared by git or a sync service, so that the name of a device cannot be a file's content
 * there. It is a file's name: the empty file `devices/<machine>-<device>`, where `machine` is a hash that says nothing to
 * others and `device` is random. A name is there or not, never torn. Windows that start in the same moment may make
 * two; and two machines of one name share a device: both are harmless, as files are named by window.
 */
export async function devicesOf(files: JournalFiles, root: string, machine: string): Promise<readonly string[]> {
  const prefix = `${machineKey(machine)}-`;
  const entries = await files.list(join(root, 'devices'));
  const names = entries.filter(({ name, kind }) => kind === 'file' && name.startsWith(prefix)).map(({ name }) => name);
  return names.map((name) => name.slice(prefix.length)).filter((name) => /^[0-9a-f]{12}$/.test(name)).sort();
}

/** The same, after giving this computer a name where it has none. */
export async function ensureDevice(files: JournalFiles, root: string, machine: string): Promise<readonly string[]> {
  const known = await devicesOf(files, root, machine);
  if (known.length > 0) return known;
  const folder = join(root, 'devices');
  await makeDurableFolder(files, folder);
  const file = await files.create(join(folder, `${machineKey(machine)}-${randomName()}`));
  await file.close();
  return devicesOf(files, root, machine);
}

function machineKey(machine: string): string {
  return createHash('sha256').update(`cribsheet device\n${machine}`).digest('hex').slice(0, SIZE);
}
