import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = process.env['CRIBSHEET_ROOT'] ?? process.cwd();

/** The rows of a committed list of upstream names, without its first line. */
export function upstream(list: 'iam' | 'cloudformation' | 'terraform' | 'sdk'): string[][] {
  return readFileSync(path.join(root, 'src/core/catalog/data/upstream', `${list}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|'));
}

/** A row of the hand tables, as the join reads it. */
export interface HandRow {
  readonly id: string;
  readonly iam: readonly string[];
  readonly cfn: readonly string[];
  readonly tf: readonly string[];
}

const script = async (name: string): Promise<unknown> => import(pathToFileURL(path.join(root, 'scripts/catalog', name)).href);

/** The text of catalog.json, joined anew. */
export async function joinedCatalog(): Promise<string> {
  const { joinCatalog } = (await script('join.mjs')) as { joinCatalog(): object };
  return JSON.stringify(joinCatalog());
}

export async function handRows(): Promise<HandRow[]> {
  const tables = (await script('entities.mjs')) as {
    readServices(): HandRow[];
    readConcepts(): HandRow[];
  };
  return [...tables.readServices(), ...tables.readConcepts()];
}
