import { createHash, randomBytes } from 'node:crypto';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { makeDurableFolder } from './durableFolder';
import type { JournalFiles } from './journalFiles';

const DEVICE_ID = /^[0-9a-f]{12}$/;
const SIZE = 12;
const FOLDER = 'devices';

/** What tells this computer and account from others that share a synced folder. */
export function thisMachine(): string {
  return `${hostname()}\n${homedir()}`;
}

/** A random name: 12 hexadecimal digits. */
export function randomName(): string {
  return randomBytes(SIZE / 2).toString('hex');
}

/**
 * The name of this computer's folder in the journal: random, kept in `<root>/devices/<key of the machine>`, made at need.
 * A progress folder may be shared by git or a sync service; each machine finds its own file there, since the key is a
 * hash of the machine's name. Should two machines have one name, they share the folder and still no file: files are named
 * by window. Where the file cannot be read or made, the key itself serves: a review must not fail for that.
 */
export async function deviceId(files: JournalFiles, root: string, machine: string): Promise<string> {
  try {
    return (await knownDeviceId(files, root, machine)) ?? (await makeId(files, root, machine));
  } catch {
    // Another window was first, or the disk refuses.
    return (await knownDeviceId(files, root, machine)) ?? keyOf(machine);
  }
}

/** The name given before; undefined where there is none, or none that can be read. */
export async function knownDeviceId(files: JournalFiles, root: string, machine: string): Promise<string | undefined> {
  const bytes = await files.read(join(root, FOLDER, keyOf(machine)), 64).catch(() => new Uint8Array());
  const id = Buffer.from(bytes).toString('latin1').trim();
  return DEVICE_ID.test(id) ? id : undefined;
}

function keyOf(machine: string): string {
  return createHash('sha256').update(`cribsheet device\n${machine}`).digest('hex').slice(0, SIZE);
}

async function makeId(files: JournalFiles, root: string, machine: string): Promise<string> {
  const folder = join(root, FOLDER);
  await makeDurableFolder(files, folder);
  const file = await files.create(join(folder, keyOf(machine)));
  try {
    const id = randomName();
    await file.write(Buffer.from(`${id}\n`));
    await file.sync();
    return id;
  } finally {
    await file.close();
  }
}
